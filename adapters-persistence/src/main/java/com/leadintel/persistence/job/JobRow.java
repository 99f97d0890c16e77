package com.leadintel.persistence.job;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.TextMapColumn;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job as a row, for reading; the queue's statements write it. */
@Entity
@Table(name = "job")
class JobRow extends TenantRow {
    @Column(name = "kind")
    private String kind;

    @Column(name = "subject")
    private UUID subject;

    @Column(name = "payload")
    @Convert(converter = TextMapColumn.class)
    private Map<String, String> payload;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private JobState state;

    @Column(name = "done")
    private int done;

    @Column(name = "total")
    private int total;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "max_attempts")
    private int maxAttempts;

    @Column(name = "cancel_requested")
    private boolean cancelRequested;

    @Column(name = "error")
    private @Nullable String error;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "run_at")
    private Instant runAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "away_since")
    private @Nullable Instant awaySince;

    @Column(name = "trigger")
    private UUID trigger;

    protected JobRow() {}

    /** Asks whoever runs the job to stop. */
    void cancelWhileRunning() {
        cancelRequested = true;
    }

    /** Ends a job that never starts; what it was about hears of it behind a new trigger. */
    void cancelBeforeStart(UUID freshTrigger, Instant now) {
        cancelRequested = true;
        state = JobState.CANCELLED;
        trigger = freshTrigger;
        endedAt = now;
    }

    /** Queues an ended job again, behind a new trigger. */
    void retry(UUID freshTrigger, Instant now) {
        state = JobState.QUEUED;
        trigger = freshTrigger;
        cancelRequested = false;
        attempts = 0;
        awaySince = null;
        runAt = now;
        endedAt = null;
    }

    Job toJob() {
        return new Job(
                new JobId(id),
                new TenantId(tenant),
                kind,
                subject,
                payload,
                state,
                done,
                total,
                attempts,
                maxAttempts,
                cancelRequested,
                Optional.ofNullable(error),
                createdAt,
                runAt,
                Optional.ofNullable(endedAt));
    }
}
