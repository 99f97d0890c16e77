package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a saved board filter. */
public record PresetId(UUID value) {
    public PresetId {
        Require.present(value, "preset.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static PresetId of(String text) {
        return new PresetId(Require.uuid(text, "preset.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
