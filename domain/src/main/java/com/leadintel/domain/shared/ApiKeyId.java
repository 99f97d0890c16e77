package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of an API key. */
public record ApiKeyId(UUID value) {
    public ApiKeyId {
        Require.present(value, "api-key.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static ApiKeyId of(String text) {
        return new ApiKeyId(Require.uuid(text, "api-key.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
