package com.leadintel.persistence.job;

import com.leadintel.application.job.JobRunner;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.SystemDatabase.Statements;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes how jobs go, each entry in a transaction of its own. Every entry after the start holds only while the start is
 * still the latest one, so that a node that was taken for dead can no longer write.
 */
@Adapter
class JobLedger {
    /** How many more starts a job gets whose nodes keep dying under it. */
    private static final int LOST_NODES = 3;

    private static final String NODE_LOST = "job.node-lost";
    private static final Duration BEHIND = Duration.ofMillis(200);

    /** The longest that a job stays behind others without looking whether they are still there. */
    private static final Duration LONGEST_BEHIND = Duration.ofMinutes(5);

    private final SystemDatabase system;
    private final Clock clock;

    @Inject
    JobLedger(SystemDatabase system, Clock clock) {
        this.system = system;
        this.clock = clock;
    }

    /** Which attempt a running job is at, and since when it waits for a provider. */
    record Standing(int attempt, Optional<Instant> awaySince) {}

    private record Entry(
            StartedJob job,
            JobState state,
            boolean cancelled,
            Instant runAt,
            @Nullable Long place,
            Optional<String> error,
            Optional<Instant> endedAt) {}

    /** Starts the job that this trigger belongs to, if it may start now. */
    Start start(UUID trigger, String node) {
        return system.transaction(statements -> start(statements, trigger, node));
    }

    private Start start(Statements statements, UUID trigger, String node) throws SQLException {
        List<Entry> found =
                statements.query("select * from job where trigger = ? for update", JobLedger::read, trigger);
        if (found.isEmpty()) {
            return new Start.Nothing();
        }
        Entry entry = found.get(0);
        return entry.state().ended() ? afterTheEnd(entry) : start(statements, entry, node);
    }

    /** A job that was given up and still has its trigger belongs to a node that could not tell, or died before it could. */
    private Start afterTheEnd(Entry entry) {
        Instant since = entry.endedAt().orElseGet(clock::instant);
        return switch (entry.state()) {
            case CANCELLED -> new Start.GivenUp(entry.job(), JobRunner.CANCELLED, since);
            case DEAD -> new Start.GivenUp(entry.job(), entry.error().orElse(NODE_LOST), since);
            default -> new Start.Nothing();
        };
    }

    private Start start(Statements statements, Entry entry, String node) throws SQLException {
        StartedJob job = entry.job();
        Instant now = clock.instant();
        if (entry.cancelled()) {
            return ended(statements, job, JobState.CANCELLED, JobRunner.CANCELLED);
        }
        boolean running = entry.state() == JobState.RUNNING;
        if (running && job.attempt() >= job.maxAttempts() + LOST_NODES) {
            return ended(statements, job, JobState.DEAD, NODE_LOST);
        }
        if (entry.runAt().isAfter(now)) {
            return new Start.Waits(entry.runAt());
        }
        Optional<Instant> others =
                running || entry.place() == null ? Optional.empty() : behind(statements, job, entry.place());
        if (others.isPresent()) {
            return new Start.Waits(within(others.get(), now.plus(BEHIND), now.plus(LONGEST_BEHIND)));
        }
        statements.update(
                "update job set state = 'RUNNING', attempts = attempts + 1, run = run + 1, node = ? where id = ?",
                node,
                job.id().value());
        announce(statements, job);
        return new Start.Runs(new StartedJob(
                job.id(),
                job.tenant(),
                job.kind(),
                job.subject(),
                job.payload(),
                job.attempt() + 1,
                job.maxAttempts(),
                job.run() + 1,
                job.awaySince(),
                job.correlation()));
    }

    private Start ended(Statements statements, StartedJob job, JobState state, String error) throws SQLException {
        statements.update(
                "update job set state = ?, error = ?, ended_at = ? where id = ?",
                state.name(),
                error,
                now(),
                job.id().value());
        announce(statements, job);
        return new Start.GivenUp(job, error, clock.instant());
    }

    /** When the last of those of its turn is due that run or stand before it; empty when it is its turn. */
    private static Optional<Instant> behind(Statements statements, StartedJob job, long place) throws SQLException {
        return statements
                .query(
                        "select max(run_at) from job where kind = ? and subject = ? and place is not null and (state = 'RUNNING'"
                                + " or state = 'QUEUED' and place < ?) and tenant = ? and id <> ?",
                        row -> instant(row, 1),
                        job.kind(),
                        job.subject(),
                        place,
                        job.tenant().value(),
                        job.id().value())
                .get(0);
    }

    private static Instant within(Instant wanted, Instant earliest, Instant latest) {
        return wanted.isBefore(earliest) ? earliest : wanted.isAfter(latest) ? latest : wanted;
    }

    /**
     * Shows how far the job is; a job that is further than ever is at its first attempt again, and waits for nobody. Answers
     * how it stands, and nothing when this start no longer counts.
     */
    Optional<Standing> progress(StartedJob job, int done, int total) {
        return system.transaction(statements -> {
            List<Standing> standing = statements.query(
                    "update job set done = ?, total = ?, furthest = greatest(furthest, ?),"
                            + " attempts = case when ? > furthest then 1 else attempts end,"
                            + " away_since = case when ? > furthest then null else away_since end"
                            + " where id = ? and run = ? and state = 'RUNNING' returning attempts, away_since",
                    row -> new Standing(row.getInt(1), instant(row, 2)),
                    done,
                    total,
                    done,
                    done,
                    done,
                    job.id().value(),
                    job.run());
            announce(statements, job);
            return standing.stream().findFirst();
        });
    }

    /** The job is done, or stopped early because a person asked. */
    boolean end(StartedJob job, JobState state) {
        return write(job, "state = ?, error = null, ended_at = ?", state.name(), now());
    }

    /** This attempt failed for another reason than that a provider is away; there is another one later. */
    boolean failed(StartedJob job, String error, Instant again) {
        return write(
                job,
                "state = 'QUEUED', error = ?, away_since = null, run_at = ?",
                error,
                again.atOffset(ZoneOffset.UTC));
    }

    /** A provider is away since then: this attempt does not count, and there is another one later. */
    boolean away(StartedJob job, String error, Instant since, Instant again) {
        return write(
                job,
                "state = 'QUEUED', attempts = attempts - 1, error = ?, away_since = ?, run_at = ?",
                error,
                since.atOffset(ZoneOffset.UTC),
                again.atOffset(ZoneOffset.UTC));
    }

    /** This node stops under the job: this attempt does not count, and another node goes on at once. */
    boolean brokenOff(StartedJob job, Instant again) {
        return write(job, "state = 'QUEUED', attempts = attempts - 1, run_at = ?", again.atOffset(ZoneOffset.UTC));
    }

    /** This attempt failed, and it was the last. */
    boolean givenUp(StartedJob job, String error) {
        return write(job, "state = 'DEAD', error = ?, ended_at = ?", error, now());
    }

    /** Whether a person asked to stop; empty when this start no longer counts. */
    Optional<Boolean> isToStop(StartedJob job) {
        return system
                .query(
                        "select cancel_requested from job where id = ? and run = ? and state = 'RUNNING'",
                        row -> row.getBoolean(1),
                        job.id().value(),
                        job.run())
                .stream()
                .findFirst();
    }

    private boolean write(StartedJob job, String what, Object... values) {
        Stream<Object> which = Stream.of(job.id().value(), job.run());
        return system.transaction(statements -> {
            int written = statements.update(
                    "update job set " + what + " where id = ? and run = ? and state = 'RUNNING'",
                    Stream.concat(Stream.of(values), which).toArray());
            announce(statements, job);
            return written == 1;
        });
    }

    private static void announce(Statements statements, StartedJob job) throws SQLException {
        Announcements.changed(statements, job.tenant(), "job", job.id().value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Entry read(ResultSet row) throws SQLException {
        StartedJob job = new StartedJob(
                new JobId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant", UUID.class)),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                Json.texts(row.getString("payload")),
                row.getInt("attempts"),
                row.getInt("max_attempts"),
                row.getLong("run"),
                instant(row, row.findColumn("away_since")),
                Optional.ofNullable(row.getString("correlation")));
        return new Entry(
                job,
                JobState.valueOf(row.getString("state")),
                row.getBoolean("cancel_requested"),
                row.getObject("run_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("place", Long.class)).orElse(null),
                Optional.ofNullable(row.getString("error")),
                instant(row, row.findColumn("ended_at")));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
