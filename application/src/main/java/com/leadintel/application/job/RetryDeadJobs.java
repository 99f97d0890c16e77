package com.leadintel.application.job;

import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import jakarta.inject.Inject;

/** Gives all dead jobs of a kind fresh attempts, as after a long outage. */
@UseCase
public class RetryDeadJobs {
    private final Jobs jobs;

    @Inject
    public RetryDeadJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Starts the dead jobs of the kind again, at most 1,000 at once; answers how many there were. */
    public int handle(Caller caller, String kind) {
        caller.must(Permission.JOB_STEER);
        return jobs.retryAll(caller.tenant(), kind);
    }
}
