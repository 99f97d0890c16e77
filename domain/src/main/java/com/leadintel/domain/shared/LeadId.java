package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a lead. */
public record LeadId(UUID value) {
    public LeadId {
        Require.present(value, "lead.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static LeadId of(String text) {
        return new LeadId(Require.uuid(text, "lead.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
