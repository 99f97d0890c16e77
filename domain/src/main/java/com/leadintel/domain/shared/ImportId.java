package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of an import. */
public record ImportId(UUID value) {
    public ImportId {
        Require.present(value, "import.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static ImportId of(String text) {
        return new ImportId(Require.uuid(text, "import.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
