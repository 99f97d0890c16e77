package com.leadintel.persistence.job;

import com.leadintel.application.job.JobState;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.DatabaseFailure;
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
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** How much waits in the background of the whole installation; looked up again after ten seconds. */
@Adapter
public class QueueFigures {
    private static final Duration FRESH = Duration.ofSeconds(10);
    static final String BY_STATE =
            "select state, count(*) from job where state in ('QUEUED', 'RUNNING', 'DEAD') group by state";
    static final String OLDEST = "select min(run_at) from job where state = 'QUEUED' and run_at <= ?";
    private static final String EVENTS = "select count(*) from outbox where relayed_at is null";

    private final SystemDatabase system;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Look last;

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

    /** What one look gave: figures, or why there are none. */
    private record Look(
            Instant at, @Nullable Figures figures, @Nullable DatabaseFailure failure) {
        Figures answer() {
            if (figures == null) {
                throw new IllegalStateException("The figures could not be read at " + at, failure);
            }
            return figures;
        }
    }

    /**
     * The figures, hardly older than ten seconds. One caller looks them up, the others are told the last ones meanwhile;
     * a failure is told for ten seconds too, so that nobody queues for a database that is away.
     */
    public Figures now() {
        Look known = last;
        if (known == null) {
            looking.lock();
        } else if (known.at().plus(FRESH).isAfter(clock.instant()) || !looking.tryLock()) {
            return known.answer();
        }
        try {
            return look().answer();
        } finally {
            looking.unlock();
        }
    }

    private Look look() {
        Instant now = clock.instant();
        Look known = last;
        if (known != null && known.at().plus(FRESH).isAfter(now)) {
            return known;
        }
        Look seen;
        try {
            seen = new Look(now, read(now), null);
        } catch (DatabaseFailure failed) {
            seen = new Look(now, null, failed);
        }
        last = seen;
        return seen;
    }

    private Figures read(Instant now) {
        return system.transaction(statements -> {
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
    }

    private static Duration age(@Nullable Timestamp due, Instant now) {
        return due == null ? Duration.ZERO : Duration.between(due.toInstant(), now);
    }
}
