package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a person who signs in. */
public record UserId(UUID value) {
    public UserId {
        Require.present(value, "user.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static UserId of(String text) {
        return new UserId(Require.uuid(text, "user.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
