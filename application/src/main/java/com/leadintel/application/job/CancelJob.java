package com.leadintel.application.job;

import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.JobId;
import jakarta.inject.Inject;

/** Stops a job at its next safe point. */
@UseCase
public class CancelJob {
    private final Jobs jobs;

    @Inject
    public CancelJob(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Stops a job at its next safe point. Refuses unknown jobs with {@code job.not-found}. */
    public void handle(Caller caller, JobId id) {
        caller.must(Permission.JOB_STEER);
        jobs.cancel(caller.tenant(), id);
    }
}
