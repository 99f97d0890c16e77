package com.leadintel.application.job;

import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.util.Map;
import java.util.UUID;

/** One attempt at a job, as its runner sees it. */
public interface JobRun {
    /** The job. */
    JobId job();

    /** Whose work it is. */
    TenantId tenant();

    /** The thing it is about. */
    UUID subject();

    /** What the request said. */
    Map<String, String> payload();

    /** One thing that the request said; refuses with {@code job.payload-incomplete} when it did not. */
    default String needs(String name) {
        return Require.present(payload().get(name), "job.payload-incomplete");
    }

    /** Which attempt this is, from 1, since the job last got further than ever. */
    int attempt();

    /**
     * Shows how far it is; committed at once and pushed to whoever watches. Total 0 means unknown. A job that got further
     * than ever has all its attempts again.
     */
    void progress(int done, int total);

    /** Whether a person asked to stop; a runner asks between units of work. */
    boolean cancelRequested();
}
