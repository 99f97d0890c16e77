package com.leadintel.persistence.research;

import com.leadintel.application.research.port.Products;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.util.List;

@Adapter
class JpaProducts implements Products {
    private final TenantSession session;

    @Inject
    JpaProducts(TenantSession session) {
        this.session = session;
    }

    @Override
    public Product get(TenantId tenant, ProductId id) {
        return row(tenant, id).toProduct();
    }

    @Override
    public List<Product> all(TenantId tenant) {
        return session.byName(tenant, ProductRow.class)
                .getResultStream()
                .map(ProductRow::toProduct)
                .toList();
    }

    @Override
    public void save(TenantId tenant, Product product) {
        session.of(tenant).merge(ProductRow.of(product));
    }

    @Override
    public void remove(TenantId tenant, ProductId id) {
        session.of(tenant).remove(row(tenant, id));
    }

    private ProductRow row(TenantId tenant, ProductId id) {
        return session.find(tenant, ProductRow.class, id.value())
                .orElseThrow(() -> Refusal.notFound("product.not-found", id));
    }
}
