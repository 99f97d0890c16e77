package com.leadintel.application.research.port;

import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.domain.shared.TenantId;
import java.util.List;

/** The tenant's own catalogue. */
public interface Products {
    /** The product; refuses with {@code product.not-found}. */
    Product get(TenantId tenant, ProductId id);

    /** All products by name. */
    List<Product> all(TenantId tenant);

    /** Adds a product, or replaces the one with its id. */
    void save(TenantId tenant, Product product);

    /** Removes a product; dossiers that name it stay as they are. Refuses with {@code product.not-found}. */
    void remove(TenantId tenant, ProductId id);
}
