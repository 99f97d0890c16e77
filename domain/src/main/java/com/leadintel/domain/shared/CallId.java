package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a call. */
public record CallId(UUID value) {
    public CallId {
        Require.present(value, "call.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static CallId of(String text) {
        return new CallId(Require.uuid(text, "call.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
