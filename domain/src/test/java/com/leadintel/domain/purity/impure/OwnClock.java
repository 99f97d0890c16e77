package com.leadintel.domain.purity.impure;

import java.time.Instant;
import java.util.UUID;

/** Breaks the rule of chance on purpose. */
final class OwnClock {
    private OwnClock() {}

    static String stamp() {
        return UUID.randomUUID() + "@" + Instant.now();
    }
}
