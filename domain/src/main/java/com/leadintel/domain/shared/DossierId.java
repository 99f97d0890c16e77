package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a research dossier. */
public record DossierId(UUID value) {
    public DossierId {
        Require.present(value, "dossier.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static DossierId of(String text) {
        return new DossierId(Require.uuid(text, "dossier.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
