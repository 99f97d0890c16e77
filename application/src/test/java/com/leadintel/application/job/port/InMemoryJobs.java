package com.leadintel.application.job.port;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The queue in memory; nothing runs by itself: tests say how a job went with {@code becomes}. */
public final class InMemoryJobs implements Jobs {
    private record Key(TenantId tenant, String text) {}

    private final Ids ids;
    private final Clock clock;
    private final Map<JobId, Job> jobs = new LinkedHashMap<>();
    private final Map<Key, JobId> keys = new LinkedHashMap<>();

    public InMemoryJobs(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public JobId enqueue(TenantId tenant, JobRequest request) {
        return request.uniqueKey()
                .map(text -> keys.computeIfAbsent(new Key(tenant, text), key -> put(tenant, request)))
                .orElseGet(() -> put(tenant, request));
    }

    @Override
    public Job get(TenantId tenant, JobId id) {
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.tenant().equals(tenant))
                .orElseThrow(() -> Refusal.notFound("job.not-found", id));
    }

    @Override
    public Optional<Job> latest(TenantId tenant, String kind, UUID subject) {
        return newestFirst(tenant)
                .filter(job -> job.kind().equals(kind) && job.subject().equals(subject))
                .findFirst();
    }

    @Override
    public List<Job> about(TenantId tenant, UUID subject) {
        return newestFirst(tenant)
                .filter(job -> job.subject().equals(subject))
                .limit(50)
                .toList();
    }

    @Override
    public Page<Job> browse(TenantId tenant, Optional<JobState> state, Optional<Cursor> from, int most) {
        List<Job> rest = newestFirst(tenant)
                .filter(job -> state.isEmpty() || state.get() == job.state())
                .filter(job -> from.map(cursor -> job.id().toString().compareTo(cursor.value()) < 0)
                        .orElse(true))
                .toList();
        if (rest.size() <= most) {
            return Page.last(rest);
        }
        List<Job> page = rest.subList(0, most);
        return new Page<>(page, Optional.of(new Cursor(page.get(most - 1).id().toString())));
    }

    @Override
    public void cancel(TenantId tenant, JobId id) {
        Job job = get(tenant, id);
        if (job.state().ended()) {
            throw Refusal.conflict("job.already-ended", Map.of("state", job.state()));
        }
        boolean waiting = job.state() == JobState.QUEUED;
        put(job, waiting ? JobState.CANCELLED : job.state(), job.attempts(), true, job.error());
    }

    @Override
    public void retry(TenantId tenant, JobId id) {
        Job job = get(tenant, id);
        if (job.state() != JobState.DEAD && job.state() != JobState.CANCELLED) {
            throw Refusal.conflict("job.not-ended", Map.of("state", job.state()));
        }
        put(job, JobState.QUEUED, 0, false, Optional.empty());
    }

    @Override
    public int retryAll(TenantId tenant, String kind) {
        List<Job> dead = newestFirst(tenant)
                .filter(job -> job.kind().equals(kind) && job.state() == JobState.DEAD)
                .limit(1_000)
                .toList();
        dead.forEach(job -> retry(tenant, job.id()));
        return dead.size();
    }

    /** Says how a job went: it has started once more and stands in the state now. */
    public void becomes(JobId id, JobState state, Optional<String> error) {
        Job job = Optional.ofNullable(jobs.get(id)).orElseThrow(() -> Refusal.notFound("job.not-found", id));
        put(job, state, job.attempts() + 1, job.cancelRequested(), error);
    }

    /** Says how far a job is. */
    public void counted(JobId id, int done, int total) {
        Job job = Optional.ofNullable(jobs.get(id)).orElseThrow(() -> Refusal.notFound("job.not-found", id));
        jobs.put(
                id,
                new Job(
                        id,
                        job.tenant(),
                        job.kind(),
                        job.subject(),
                        job.payload(),
                        job.state(),
                        done,
                        total,
                        job.attempts(),
                        job.maxAttempts(),
                        job.cancelRequested(),
                        job.error(),
                        job.createdAt(),
                        job.runAt(),
                        job.endedAt()));
    }

    private JobId put(TenantId tenant, JobRequest request) {
        JobId id = new JobId(ids.next());
        Instant now = clock.instant();
        jobs.put(
                id,
                new Job(
                        id,
                        tenant,
                        request.kind(),
                        request.subject(),
                        request.payload(),
                        JobState.QUEUED,
                        0,
                        0,
                        0,
                        request.maxAttempts(),
                        false,
                        Optional.empty(),
                        now,
                        request.runAt().orElse(now),
                        Optional.empty()));
        return id;
    }

    private void put(Job job, JobState state, int attempts, boolean cancelRequested, Optional<String> error) {
        jobs.put(
                job.id(),
                new Job(
                        job.id(),
                        job.tenant(),
                        job.kind(),
                        job.subject(),
                        job.payload(),
                        state,
                        job.done(),
                        job.total(),
                        attempts,
                        job.maxAttempts(),
                        cancelRequested,
                        error,
                        job.createdAt(),
                        job.runAt(),
                        state.ended() ? Optional.of(clock.instant()) : Optional.empty()));
    }

    private Stream<Job> newestFirst(TenantId tenant) {
        return jobs.values().stream()
                .filter(job -> job.tenant().equals(tenant))
                .sorted(Comparator.comparing((Job job) -> job.id().toString()).reversed());
    }
}
