package com.leadintel.application.job.port;

import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

class InMemoryJobsTest implements JobsContract {
    private final Jobs jobs =
            new InMemoryJobs(new SequentialIds(), new MovingClock(Instant.parse("2026-11-20T10:00:00Z")));

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
