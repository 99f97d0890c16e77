package com.leadintel.application.shared;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final String FINGERPRINT = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aKeyIsTrimmed() {
        assertThat(new Idempotency(" order-7 ", FINGERPRINT)).isEqualTo(new Idempotency("order-7", FINGERPRINT));
    }

    @Test
    void aKeyHasAtMostTwoHundredCharacters() {
        assertRefused("idempotency.key-malformed", () -> new Idempotency("", FINGERPRINT));
        assertRefused("idempotency.key-malformed", () -> new Idempotency("k".repeat(201), FINGERPRINT));
    }

    @Test
    void aFingerprintIsASha256() {
        assertRefused("idempotency.fingerprint-malformed", () -> new Idempotency("order-7", "abc"));
    }
}
