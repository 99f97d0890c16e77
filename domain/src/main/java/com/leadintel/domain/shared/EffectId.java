package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of one effect of a handoff. */
public record EffectId(UUID value) {
    public EffectId {
        Require.present(value, "effect.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static EffectId of(String text) {
        return new EffectId(Require.uuid(text, "effect.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
