package com.leadintel.application.demo;

import com.leadintel.application.job.JobRun;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.util.Map;
import java.util.UUID;

/** One round of the stories, as the queue would run it. */
record Round(int number, boolean cancelRequested) implements JobRun {
    @Override
    public JobId job() {
        return new JobId(new UUID(6, number));
    }

    @Override
    public TenantId tenant() {
        return DemoHouse.DEMO;
    }

    @Override
    public UUID subject() {
        return DemoHouse.DEMO.value();
    }

    @Override
    public Map<String, String> payload() {
        return Map.of("round", String.valueOf(number));
    }

    @Override
    public int attempt() {
        return 1;
    }

    @Override
    public void progress(int done, int total) {}
}
