package com.leadintel.application.job;

import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A wish for background work: its kind, the thing it is about, what it needs to know, when it may start, and how often it
 * may be tried. A request whose {@code uniqueKey} is already queued or running, or was done, adds nothing. Of the jobs of one
 * kind about one thing that are {@code inTurn} only one runs at a time, in the order in which they were asked for.
 */
public record JobRequest(
        String kind,
        UUID subject,
        Map<String, String> payload,
        Optional<String> uniqueKey,
        Optional<Instant> runAt,
        int maxAttempts,
        boolean inTurn) {
    public JobRequest {
        kind = Require.text(kind, 120, "job.kind-malformed");
        Require.present(subject, "job.subject-missing");
        payload = Map.copyOf(payload);
        Require.that(maxAttempts > 0, "job.attempts-malformed");
    }

    /** Work that starts at once and is tried up to five times, not counting those when something that it needs was away. */
    public static JobRequest of(String kind, UUID subject, Map<String, String> payload) {
        return new JobRequest(kind, subject, payload, Optional.empty(), Optional.empty(), 5, false);
    }

    /** The same wish, of which there is only one under this key for ever. */
    public JobRequest once(String key) {
        return new JobRequest(kind, subject, payload, Optional.of(key), runAt, maxAttempts, inTurn);
    }

    /** The same wish, to be done after all others of its kind about the same thing that are done in turn. */
    public JobRequest afterOthers() {
        return new JobRequest(kind, subject, payload, uniqueKey, runAt, maxAttempts, true);
    }
}
