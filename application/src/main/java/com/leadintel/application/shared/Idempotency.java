package com.leadintel.application.shared;

import com.leadintel.domain.shared.Require;

/**
 * A caller's promise that two requests with this key are one: the key (1 to 200 characters) and a fingerprint of what
 * was asked (SHA-256 in hexadecimal).
 */
public record Idempotency(String key, String fingerprint) {
    public Idempotency {
        key = Require.text(key, 200, "idempotency.key-malformed");
        Require.that(
                Require.present(fingerprint, "idempotency.fingerprint-missing").matches("[0-9a-f]{64}"),
                "idempotency.fingerprint-malformed");
    }
}
