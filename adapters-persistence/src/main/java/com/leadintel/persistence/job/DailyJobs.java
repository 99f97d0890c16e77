package com.leadintel.persistence.job;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives every tenant the jobs that are done once a day, however often and on however many nodes it is asked to. */
@Adapter
class DailyJobs {
    private static final String JOB =
            "insert into job (id, trigger, tenant, kind, subject, payload, unique_key, state, max_attempts, created_at,"
                    + " run_at) values (?, ?, ?, ?, ?, '{}', ?, 'QUEUED', ?, ?, ?) on conflict (tenant, unique_key) do nothing";

    private final SystemDatabase system;
    private final Runners runners;
    private final Ids ids;
    private final Clock clock;

    @Inject
    DailyJobs(SystemDatabase system, Runners runners, Ids ids, Clock clock) {
        this.system = system;
        this.runners = runners;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts today's into the queue. */
    void give() {
        List<UUID> tenants = system.query("select id from tenant", row -> row.getObject(1, UUID.class));
        runners.daily().forEach(runner -> tenants.forEach(tenant -> give(runner, tenant)));
    }

    private void give(JobRunner runner, UUID tenant) {
        UUID id = ids.next();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        JobRequest request = JobRequest.of(runner.kind(), tenant, Map.of())
                .once(runner.kind() + " " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        system.transaction(statements -> {
            int added = statements.update(
                    JOB,
                    id,
                    id,
                    tenant,
                    request.kind(),
                    request.subject(),
                    request.uniqueKey().orElseThrow(),
                    request.maxAttempts(),
                    now,
                    now);
            if (added == 1) {
                Trigger.set(statements, Lane.of(request.kind()), id, clock.instant());
            }
            return added;
        });
    }
}
