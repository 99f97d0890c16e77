package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a product of the tenant's own catalogue. */
public record ProductId(UUID value) {
    public ProductId {
        Require.present(value, "product.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static ProductId of(String text) {
        return new ProductId(Require.uuid(text, "product.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
