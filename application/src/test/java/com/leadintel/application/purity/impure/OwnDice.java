package com.leadintel.application.purity.impure;

import java.nio.file.Path;
import java.util.UUID;

/** Breaks both rules of the core on purpose. */
final class OwnDice {
    private OwnDice() {}

    static Path place() {
        return Path.of(UUID.randomUUID().toString());
    }
}
