package com.leadintel.persistence.research;

import com.leadintel.application.research.port.Products;
import com.leadintel.application.research.port.ProductsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaProductsTest implements ProductsContract {
    private final Database database = Database.shared();
    private final Products products = Transacted.each(Products.class, new JpaProducts(database.session()));

    @Override
    public Products products() {
        return products;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
