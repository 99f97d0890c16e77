package com.leadintel.application.importing;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Removes, every night, the lists that nobody needs any more: of imports that finished or were cancelled, and of those
 * that were never started or failed and that nobody touched for 30 days. The import stays, with what was wrong with its
 * rows.
 */
@Step
public class ForgetLists implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "import.forget-lists";

    private static final int PAGE = 200;
    private static final Duration KEPT = Duration.ofDays(30);

    private final ImportRecords records;
    private final ImportFiles files;
    private final Clock clock;

    @Inject
    public ForgetLists(ImportRecords records, ImportFiles files, Clock clock) {
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean daily() {
        return true;
    }

    @Override
    public void run(JobRun run) {
        Instant now = clock.instant();
        Optional<Cursor> from = Optional.empty();
        do {
            Page<Import.State> page = records.browse(run.tenant(), from, PAGE);
            page.items().forEach(imported -> forget(run.tenant(), imported, now));
            from = page.next();
        } while (from.isPresent() && !run.cancelRequested());
    }

    private void forget(TenantId tenant, Import.State seen, Instant now) {
        if (isNeedless(seen, now) && isNeedless(settled(tenant, seen, now), now)) {
            files.remove(tenant, seen.file());
        }
    }

    /** The import as it stands by now; one that was never started no longer can be, unless somebody was faster. */
    private Import.State settled(TenantId tenant, Import.State seen, Instant now) {
        return switch (seen.status()) {
            case UPLOADED ->
                records.change(tenant, seen.id(), found -> {
                    if (found.status() == Import.Status.UPLOADED && isNeedless(found.state(), now)) {
                        found.cancel(now);
                    }
                });
            case FAILED -> records.load(tenant, seen.id());
            case RUNNING, FINISHED, CANCELLED -> seen;
        };
    }

    private static boolean isNeedless(Import.State imported, Instant now) {
        return switch (imported.status()) {
            case FINISHED, CANCELLED -> true;
            case UPLOADED, FAILED -> imported.changedAt().isBefore(now.minus(KEPT));
            case RUNNING -> false;
        };
    }
}
