package com.leadintel.application.call;

import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.shared.Require;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a provider says about one recorded call: the ids of call and recording, who rang whom, when and how long, the
 * outside number as the provider wrote it, the e-mail address of our user if it is known, and what can be had now.
 */
public record CallReport(
        Ready ready,
        Origin origin,
        String recordingId,
        CallDirection direction,
        Optional<String> externalNumber,
        Instant occurredAt,
        Duration duration) {
    /** What the provider has ready. */
    public enum Ready {
        RECORDING,
        TRANSCRIPT
    }

    public CallReport {
        Require.present(ready, "call-report.ready-missing");
        Require.present(origin, "call-report.origin-missing");
        recordingId = Require.text(recordingId, 200, "recording.external-id-malformed");
        Require.present(direction, "call.direction-missing");
        Require.present(occurredAt, "call.time-missing");
        Require.present(duration, "call.duration-missing");
    }
}
