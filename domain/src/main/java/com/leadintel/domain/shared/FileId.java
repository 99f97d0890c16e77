package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a stored file. */
public record FileId(UUID value) {
    public FileId {
        Require.present(value, "file.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static FileId of(String text) {
        return new FileId(Require.uuid(text, "file.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
