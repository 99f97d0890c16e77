package com.leadintel.application.job.port;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one queue: what is put in commits with the transaction that puts it in. */
public interface Jobs {
    /** Puts work in the queue and answers its id, or the id of the job that already has the request's unique key. */
    JobId enqueue(TenantId tenant, JobRequest request);

    /** The job; refuses with {@code job.not-found}. */
    Job get(TenantId tenant, JobId id);

    /** The newest job of a kind about a thing. */
    Optional<Job> latest(TenantId tenant, String kind, UUID subject);

    /** All jobs about a thing, newest first, at most 50. */
    List<Job> about(TenantId tenant, UUID subject);

    /** The tenant's jobs, newest first: those in a state, or all. */
    Page<Job> browse(TenantId tenant, Optional<JobState> state, Optional<Cursor> from, int most);

    /** Asks a queued or running job to stop; a queued one ends at once. Refuses with {@code job.already-ended}. */
    void cancel(TenantId tenant, JobId id);

    /** Starts a dead or cancelled job again with fresh attempts. Refuses with {@code job.not-ended}. */
    void retry(TenantId tenant, JobId id);

    /** Starts all dead jobs of a kind again with fresh attempts; answers how many there were, at most 1,000. */
    int retryAll(TenantId tenant, String kind);
}
