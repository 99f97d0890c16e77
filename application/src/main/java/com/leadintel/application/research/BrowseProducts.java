package com.leadintel.application.research;

import com.leadintel.application.research.port.Products;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.research.Product;
import jakarta.inject.Inject;
import java.util.List;

/** Shows what the tenant sells. */
@UseCase
public class BrowseProducts {
    private final Products products;

    @Inject
    public BrowseProducts(Products products) {
        this.products = products;
    }

    /** All products by name. */
    public List<Product> handle(Caller caller) {
        caller.must(Permission.LEAD_READ);
        return products.all(caller.tenant());
    }
}
