package com.leadintel.application.job;

import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lists the tenant's jobs, newest first. */
@UseCase
public class BrowseJobs {
    private final Jobs jobs;

    @Inject
    public BrowseJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** One page of at most 200 jobs: those in a state, or all. */
    public Page<Job> handle(Caller caller, Optional<JobState> state, Optional<Cursor> from, int most) {
        caller.must(Permission.JOB_READ);
        return jobs.browse(caller.tenant(), state, from, Math.min(most, 200));
    }
}
