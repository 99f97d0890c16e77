package com.leadintel.persistence.job;

import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One start of a job on this node; {@code run} is what tells it from every other start, {@code correlation} what it began with. */
record StartedJob(
        JobId id,
        TenantId tenant,
        String kind,
        UUID subject,
        Map<String, String> payload,
        int attempt,
        int maxAttempts,
        long run,
        Optional<String> correlation) {}
