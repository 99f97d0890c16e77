package com.leadintel.application.research;

import com.leadintel.application.research.port.Products;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.ProductId;
import jakarta.inject.Inject;

/** Shows one product of the catalogue. */
@UseCase
public class ShowProduct {
    private final Products products;

    @Inject
    public ShowProduct(Products products) {
        this.products = products;
    }

    /** The product; refuses an unknown one with {@code product.not-found}. */
    public Product handle(Caller caller, ProductId id) {
        caller.must(Permission.LEAD_READ);
        return products.get(caller.tenant(), id);
    }
}
