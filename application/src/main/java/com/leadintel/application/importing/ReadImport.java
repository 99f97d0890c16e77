package com.leadintel.application.importing;

import com.leadintel.application.importing.port.ListReader.Row;
import com.leadintel.application.importing.port.ListReader.Rows;
import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of an import in chunks that commit one by one, and goes on after the last one when it is run again. */
@Step
public class ReadImport implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "import.leads";

    private static final int PARTS = 1_000;

    private final ImportFiles files;
    private final ImportRecords records;
    private final TakeInRows takeIn;
    private final Clock clock;

    @Inject
    public ReadImport(ImportFiles files, ImportRecords records, TakeInRows takeIn, Clock clock) {
        this.files = files;
        this.records = records;
        this.takeIn = takeIn;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        ImportId id = new ImportId(run.subject());
        Import.State imported = records.load(run.tenant(), id);
        if (imported.status() == Import.Status.FAILED) {
            records.change(run.tenant(), id, failed -> failed.resume(clock.instant()));
            imported = records.load(run.tenant(), id);
        }
        try {
            while (imported.status() == Import.Status.RUNNING && !read(run, imported)) {
                imported = records.load(run.tenant(), id);
            }
        } catch (Refusal refused) {
            if (refused.passes()) {
                throw refused;
            }
            if (!cancelled(run, id)) {
                records.change(run.tenant(), id, changed -> changed.fail(refused.code(), clock.instant()));
            }
        }
    }

    @Override
    public void givenUp(JobRun run, String code) {
        records.change(run.tenant(), new ImportId(run.subject()), imported -> {
            if (code.equals(CANCELLED)) {
                imported.cancel(clock.instant());
            } else if (imported.status() == Import.Status.RUNNING) {
                imported.fail(code, clock.instant());
            }
        });
    }

    /**
     * Reads the rows after those that were taken in. Answers false when the import no longer stands where this reader
     * left it: stopped, or moved on by a reader that was taken for dead and is not.
     */
    private boolean read(JobRun run, Import.State imported) {
        try (Rows rows = files.rows(imported)) {
            long from = imported.counts().rows();
            skip(rows, from);
            ChunkSize size = new ChunkSize();
            List<Row> chunk = chunk(rows, size.rows());
            while (!chunk.isEmpty()) {
                if (cancelled(run, imported.id())) {
                    return true;
                }
                Instant begun = clock.instant();
                long position = Math.min(imported.bytes(), rows.bytesRead());
                if (!take(run.tenant(), imported.id(), from, chunk, position)) {
                    return cancelled(run, imported.id());
                }
                from += chunk.size();
                run.progress((int) (position * PARTS / Math.max(1, imported.bytes())), PARTS);
                size.took(chunk.size(), Duration.between(begun, clock.instant()));
                chunk = chunk(rows, size.rows());
            }
        }
        records.change(run.tenant(), imported.id(), changed -> {
            if (changed.status() == Import.Status.RUNNING) {
                changed.finish(clock.instant());
            }
        });
        return true;
    }

    /** Cancels the import when a person asked for that; a reader that was taken for dead gets no further than here. */
    private boolean cancelled(JobRun run, ImportId id) {
        boolean wanted = run.cancelRequested();
        if (wanted) {
            records.change(run.tenant(), id, changed -> changed.cancel(clock.instant()));
        }
        return wanted;
    }

    /** Takes rows in together; in smaller parts when somebody else works on leads that they touch. */
    private boolean take(TenantId tenant, ImportId id, long from, List<Row> rows, long position) {
        try {
            return takeIn.handle(tenant, id, from, rows, position);
        } catch (Refusal refused) {
            boolean inTheWay = refused.kind() == Refusal.Kind.STALE || refused.kind() == Refusal.Kind.UNAVAILABLE;
            if (!inTheWay || rows.size() == 1) {
                throw refused;
            }
        }
        int half = rows.size() / 2;
        return take(tenant, id, from, rows.subList(0, half), 0)
                && take(tenant, id, from + half, rows.subList(half, rows.size()), position);
    }

    private static List<Row> chunk(Rows rows, int most) {
        List<Row> chunk = new ArrayList<>(most);
        while (chunk.size() < most) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            chunk.add(row.get());
        }
        return chunk;
    }

    private static void skip(Rows rows, long count) {
        for (long skipped = 0; skipped < count; skipped++) {
            rows.next();
        }
    }
}
