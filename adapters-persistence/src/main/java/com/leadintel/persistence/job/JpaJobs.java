package com.leadintel.persistence.job;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.column.Place;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.live.Work;
import com.leadintel.persistence.outbox.Correlation;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import com.leadintel.persistence.tenancy.Violations;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaJobs implements Jobs {
    private static final int MOST_AT_ONCE = 1_000;

    private final TenantSession session;
    private final Announcements announcements;
    private final Ids ids;
    private final Clock clock;

    @Inject
    JpaJobs(TenantSession session, Announcements announcements, Ids ids, Clock clock) {
        this.session = session;
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public JobId enqueue(TenantId tenant, JobRequest request) {
        JobId id = new JobId(ids.next());
        Instant now = clock.instant();
        Instant runAt = request.runAt().orElse(now);
        int added = session.of(tenant)
                .createNativeQuery("insert into job (id, trigger, tenant, kind, subject, payload, unique_key, state,"
                        + " max_attempts, created_at, run_at, correlation, place) values (?1, ?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6,"
                        + " 'QUEUED', ?7, ?8, ?9, ?11, case when ?10 then (select coalesce(max(place), 0) + 1 from job"
                        + " where tenant = ?2 and kind = ?3 and subject = ?4) end)"
                        + " on conflict (tenant, unique_key) do nothing")
                .setParameter(1, id.value())
                .setParameter(2, tenant.value())
                .setParameter(3, request.kind())
                .setParameter(4, request.subject())
                .setParameter(5, Json.write(request.payload()))
                .setParameter(6, request.uniqueKey().orElse(null))
                .setParameter(7, request.maxAttempts())
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .setParameter(9, runAt.atOffset(ZoneOffset.UTC))
                .setParameter(10, request.inTurn())
                .setParameter(11, Correlation.present().orElse(null))
                .executeUpdate();
        if (added == 0) {
            return withKey(tenant, request.uniqueKey().orElseThrow());
        }
        set(tenant, id, Lane.of(request.kind()), id.value(), runAt);
        return id;
    }

    @Override
    public Job get(TenantId tenant, JobId id) {
        return row(tenant, id).toJob();
    }

    @Override
    public Optional<Job> latest(TenantId tenant, String kind, UUID subject) {
        return newest(tenant, " and j.subject = :subject and j.kind = :kind")
                .setParameter("subject", subject)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .map(JobRow::toJob)
                .findFirst();
    }

    @Override
    public List<Job> about(TenantId tenant, UUID subject) {
        return newest(tenant, " and j.subject = :subject")
                .setParameter("subject", subject)
                .setMaxResults(50)
                .getResultStream()
                .map(JobRow::toJob)
                .toList();
    }

    @Override
    public Page<Job> browse(TenantId tenant, Optional<JobState> state, Optional<Cursor> from, int most) {
        Optional<Place> place = from.map(Place::read);
        String ofState = state.isPresent() ? " and j.state = :state" : "";
        TypedQuery<JobRow> query = newest(tenant, ofState + Place.condition(place, "j.createdAt", "j.id"));
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        place.ifPresent(after -> after.bind(query));
        List<Job> found = query.setMaxResults(most + 1)
                .getResultStream()
                .map(JobRow::toJob)
                .toList();
        return Place.page(
                found, most, job -> new Place(job.createdAt(), job.id().value()));
    }

    @Override
    public void cancel(TenantId tenant, JobId id) {
        JobRow row = locked(tenant, id);
        JobState state = row.toJob().state();
        if (state.ended()) {
            throw Refusal.conflict("job.already-ended", Map.of("state", state));
        }
        if (state == JobState.RUNNING) {
            row.cancelWhileRunning();
            announcements.changed(tenant, "job", id.value());
        } else {
            Instant now = clock.instant();
            UUID trigger = ids.next();
            row.cancelBeforeStart(trigger, now);
            set(tenant, id, Lane.of(row.toJob().kind()), trigger, now);
        }
    }

    @Override
    public void retry(TenantId tenant, JobId id) {
        JobRow row = locked(tenant, id);
        JobState state = row.toJob().state();
        if (state != JobState.DEAD && state != JobState.CANCELLED) {
            throw Refusal.conflict("job.not-ended", Map.of("state", state));
        }
        retry(tenant, row);
    }

    @Override
    public int retryAll(TenantId tenant, String kind) {
        TypedQuery<JobRow> query = newest(tenant, " and j.kind = :kind and j.state = :state")
                .setParameter("kind", kind)
                .setParameter("state", JobState.DEAD)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(MOST_AT_ONCE);
        List<JobRow> dead = Violations.waiting(query::getResultList);
        dead.forEach(row -> retry(tenant, row));
        return dead.size();
    }

    private void retry(TenantId tenant, JobRow row) {
        Instant now = clock.instant();
        UUID trigger = ids.next();
        row.retry(trigger, now);
        Job job = row.toJob();
        set(tenant, job.id(), Lane.of(job.kind()), trigger, now);
    }

    private void set(TenantId tenant, JobId id, Lane lane, UUID trigger, Instant at) {
        Trigger.set(session.of(tenant), lane, trigger, at);
        announcements.work(tenant, Work.JOBS);
        announcements.changed(tenant, "job", id.value());
    }

    private JobId withKey(TenantId tenant, String key) {
        return new JobId((UUID) session.of(tenant)
                .createNativeQuery("select id from job where tenant = ?1 and unique_key = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, key)
                .getSingleResult());
    }

    private JobRow locked(TenantId tenant, JobId id) {
        return session.forUpdate(tenant, row(tenant, id));
    }

    private JobRow row(TenantId tenant, JobId id) {
        return session.find(tenant, JobRow.class, id.value()).orElseThrow(() -> Refusal.notFound("job.not-found", id));
    }

    private TypedQuery<JobRow> newest(TenantId tenant, String condition) {
        return session.of(tenant)
                .createQuery(
                        "select j from JobRow j where j.tenant = :tenant" + condition
                                + " order by j.createdAt desc, j.id desc",
                        JobRow.class)
                .setParameter("tenant", tenant.value());
    }
}
