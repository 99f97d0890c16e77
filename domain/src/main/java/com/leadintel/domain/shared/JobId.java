package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a background job. */
public record JobId(UUID value) {
    public JobId {
        Require.present(value, "job.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static JobId of(String text) {
        return new JobId(Require.uuid(text, "job.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
