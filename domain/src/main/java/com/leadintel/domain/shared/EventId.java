package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a domain event. */
public record EventId(UUID value) {
    public EventId {
        Require.present(value, "event.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static EventId of(String text) {
        return new EventId(Require.uuid(text, "event.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
