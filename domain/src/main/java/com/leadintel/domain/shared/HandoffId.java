package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a handoff. */
public record HandoffId(UUID value) {
    public HandoffId {
        Require.present(value, "handoff.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static HandoffId of(String text) {
        return new HandoffId(Require.uuid(text, "handoff.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
