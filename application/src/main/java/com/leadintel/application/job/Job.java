package com.leadintel.application.job;

import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece of background work as it stands now. {@code done} of {@code total} units are finished (total 0: unknown);
 * {@code attempts} counts the starts since it last got further than ever, but those that found a provider away; {@code error}
 * is the stable code of the last failure.
 */
public record Job(
        JobId id,
        TenantId tenant,
        String kind,
        UUID subject,
        Map<String, String> payload,
        JobState state,
        int done,
        int total,
        int attempts,
        int maxAttempts,
        boolean cancelRequested,
        Optional<String> error,
        Instant createdAt,
        Instant runAt,
        Optional<Instant> endedAt) {
    public Job {
        payload = Map.copyOf(payload);
    }
}
