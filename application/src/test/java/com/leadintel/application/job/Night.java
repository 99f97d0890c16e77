package com.leadintel.application.job;

import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.util.Map;
import java.util.UUID;

/** The run of a daily job for a tenant, at its first attempt. */
public record Night(TenantId tenant) implements JobRun {
    @Override
    public JobId job() {
        return new JobId(new UUID(6, 6));
    }

    @Override
    public UUID subject() {
        return tenant.value();
    }

    @Override
    public Map<String, String> payload() {
        return Map.of();
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
