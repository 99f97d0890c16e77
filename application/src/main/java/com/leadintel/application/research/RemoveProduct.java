package com.leadintel.application.research;

import com.leadintel.application.research.port.Products;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ProductId;
import jakarta.inject.Inject;

/** Takes a product out of the catalogue. */
@UseCase
public class RemoveProduct {
    private final Products products;

    @Inject
    public RemoveProduct(Products products) {
        this.products = products;
    }

    /** Removes the product; refuses an unknown one with {@code product.not-found}. */
    public void handle(Caller caller, ProductId id) {
        caller.must(Permission.PRODUCT_WRITE);
        products.remove(caller.tenant(), id);
    }
}
