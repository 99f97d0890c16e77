package com.leadintel.application.call;

import com.leadintel.application.job.JobRun;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.util.Map;
import java.util.UUID;

/** The first attempt at a job about a thing. */
record OneRun(UUID subject) implements JobRun {
    @Override
    public JobId job() {
        return new JobId(new UUID(6, 6));
    }

    @Override
    public TenantId tenant() {
        return LeadFixtures.TENANT;
    }

    @Override
    public Map<String, String> payload() {
        return Map.of("recording", "rec-1");
    }

    @Override
    public int attempt() {
        return 1;
    }

    @Override
    public void progress(int done, int total) {}

    @Override
    public boolean cancelRequested() {
        return false;
    }
}
