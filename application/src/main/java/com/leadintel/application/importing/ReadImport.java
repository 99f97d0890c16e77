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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of an import in chunks that commit one by one, and goes on after the last one when it is run again. */
@Step
public class ReadImport implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "import.leads";

    private static final int CHUNK = 100;
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
        if (imported.status() != Import.Status.RUNNING) {
            return;
        }
        try (Rows rows = files.rows(imported)) {
            skip(rows, imported.counts().rows());
            read(run, id, imported, rows);
        } catch (Refusal refused) {
            if (refused.passes()) {
                throw refused;
            }
            records.change(run.tenant(), id, changed -> changed.fail(refused.code(), clock.instant()));
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

    private void read(JobRun run, ImportId id, Import.State imported, Rows rows) {
        List<Row> chunk = chunk(rows);
        while (!chunk.isEmpty()) {
            if (run.cancelRequested()) {
                records.change(run.tenant(), id, changed -> changed.cancel(clock.instant()));
                return;
            }
            long position = Math.min(imported.bytes(), rows.bytesRead());
            if (!take(run.tenant(), id, chunk, position)) {
                return;
            }
            run.progress((int) (position * PARTS / Math.max(1, imported.bytes())), PARTS);
            chunk = chunk(rows);
        }
        records.change(run.tenant(), id, changed -> changed.finish(clock.instant()));
    }

    /** Takes rows in together; in smaller parts when somebody else works on leads that they touch. */
    private boolean take(TenantId tenant, ImportId id, List<Row> rows, long position) {
        try {
            return takeIn.handle(tenant, id, rows, position);
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.STALE || rows.size() == 1) {
                throw refused;
            }
        }
        int half = rows.size() / 2;
        return take(tenant, id, rows.subList(0, half), 0)
                && take(tenant, id, rows.subList(half, rows.size()), position);
    }

    private static List<Row> chunk(Rows rows) {
        List<Row> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK) {
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
