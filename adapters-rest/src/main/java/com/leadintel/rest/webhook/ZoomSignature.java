package com.leadintel.rest.webhook;

import com.leadintel.rest.problem.Unvouched;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signature of Zoom, version 0: over the timestamp and the raw bytes, good for five minutes either way. */
record ZoomSignature(@Nullable String signature, @Nullable String timestamp) {
    private static final Duration WINDOW = Duration.ofMinutes(5);

    /** Rejects a body that this signature does not vouch for. */
    void vouchFor(byte[] body, Optional<String> secret, Instant now) {
        if (signature == null || timestamp == null) {
            throw new Unvouched("webhook.signature-missing");
        }
        if (!timestamp.matches("\\d{1,12}")) {
            throw new Unvouched("webhook.timestamp-malformed");
        }
        byte[] prefix = ("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8);
        String key = secret.orElseThrow(() -> new Unvouched("webhook.secret-missing"));
        if (!Hmac.same("v0=" + Hmac.of(key, prefix, body), signature)) {
            throw new Unvouched("webhook.signature-wrong");
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(signed, now).abs().compareTo(WINDOW) > 0) {
            throw new Unvouched("webhook.timestamp-stale");
        }
    }
}
