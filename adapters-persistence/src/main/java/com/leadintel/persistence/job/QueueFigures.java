package com.leadintel.persistence.job;

import com.leadintel.application.job.JobState;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much waits in the background of the whole installation; looked up again after ten seconds. */
@Adapter
public class QueueFigures {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final String BY_STATE =
            "select state, count(*) from job where state in ('QUEUED', 'RUNNING') or state = 'DEAD'"
                    + " group by state";
    private static final String OLDEST = "select min(run_at) from job where state = 'QUEUED' and run_at <= ?";
    private static final String EVENTS = "select count(*) from outbox where relayed_at is null";

    private final SystemDatabase system;
    private final Clock clock;
    private @Nullable Figures last;

    @Inject
    public QueueFigures(SystemDatabase system, Clock clock) {
        this.system = system;
        this.clock = clock;
    }

    /**
     * The jobs that wait, run or were given up; for how long the one that is due longest has been due (zero when none
     * is); the events that wait to be relayed; and when that was.
     */
    public record Figures(Map<JobState, Long> jobs, Duration oldestDue, long events, Instant at) {}

    /** The figures, at most ten seconds old. */
    public synchronized Figures now() {
        Instant now = clock.instant();
        Figures known = last;
        if (known != null && known.at().plus(FRESH).isAfter(now)) {
            return known;
        }
        Figures fresh = system.transaction(statements -> {
            Map<JobState, Long> jobs = new EnumMap<>(JobState.class);
            List.of(JobState.QUEUED, JobState.RUNNING, JobState.DEAD).forEach(state -> jobs.put(state, 0L));
            statements
                    .query(BY_STATE, row -> Map.entry(JobState.valueOf(row.getString(1)), row.getLong(2)))
                    .forEach(state -> jobs.put(state.getKey(), state.getValue()));
            Duration oldest = statements
                    .query(OLDEST, row -> age(row.getTimestamp(1), now), now.atOffset(ZoneOffset.UTC))
                    .get(0);
            long events = statements.query(EVENTS, row -> row.getLong(1)).get(0);
            return new Figures(jobs, oldest, events, now);
        });
        last = fresh;
        return fresh;
    }

    private static Duration age(@Nullable Timestamp due, Instant now) {
        return due == null ? Duration.ZERO : Duration.between(due.toInstant(), now);
    }
}
