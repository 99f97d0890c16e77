package com.leadintel.application.research.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryProductsTest implements ProductsContract {
    private final Products products = new InMemoryProducts();

    @Override
    public Products products() {
        return products;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
