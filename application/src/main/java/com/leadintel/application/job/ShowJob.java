package com.leadintel.application.job;

import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.JobId;
import jakarta.inject.Inject;

/** Shows how a job stands. */
@UseCase
public class ShowJob {
    private final Jobs jobs;

    @Inject
    public ShowJob(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Shows how a job stands. Refuses unknown jobs with {@code job.not-found}. */
    public Job handle(Caller caller, JobId id) {
        caller.must(Permission.JOB_READ);
        return jobs.get(caller.tenant(), id);
    }
}
