package com.leadintel.persistence.job;

import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One start of a job on this node; {@code run} is what tells it from every other start, {@code awaySince} the first time
 * that a provider was found away since it got further or failed otherwise, {@code correlation} what the job began with.
 */
record StartedJob(
        JobId id,
        TenantId tenant,
        String kind,
        UUID subject,
        Map<String, String> payload,
        int attempt,
        int maxAttempts,
        long run,
        Optional<Instant> awaySince,
        Optional<String> correlation) {}
