package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a tenant: the organization whose data is kept apart from everybody else's. */
public record TenantId(UUID value) {
    public TenantId {
        Require.present(value, "tenant.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static TenantId of(String text) {
        return new TenantId(Require.uuid(text, "tenant.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
