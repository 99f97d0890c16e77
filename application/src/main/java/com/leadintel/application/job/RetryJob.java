package com.leadintel.application.job;

import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.JobId;
import jakarta.inject.Inject;

/** Gives an ended job fresh attempts. */
@UseCase
public class RetryJob {
    private final Jobs jobs;

    @Inject
    public RetryJob(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Gives an ended job fresh attempts. Refuses unknown jobs with {@code job.not-found}. */
    public void handle(Caller caller, JobId id) {
        caller.must(Permission.JOB_STEER);
        jobs.retry(caller.tenant(), id);
    }
}
