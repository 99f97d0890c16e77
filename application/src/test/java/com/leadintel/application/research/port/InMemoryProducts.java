package com.leadintel.application.research.port;

import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalogue in memory. */
public final class InMemoryProducts implements Products {
    private final Map<ProductId, Product> products = new LinkedHashMap<>();

    @Override
    public Product get(TenantId tenant, ProductId id) {
        return Optional.ofNullable(products.get(id))
                .filter(product -> product.tenant().equals(tenant))
                .orElseThrow(() -> Refusal.notFound("product.not-found", id));
    }

    @Override
    public List<Product> all(TenantId tenant) {
        return products.values().stream()
                .filter(product -> product.tenant().equals(tenant))
                .sorted(Comparator.comparing(Product::name))
                .toList();
    }

    @Override
    public void save(TenantId tenant, Product product) {
        products.put(product.id(), product);
    }

    @Override
    public void remove(TenantId tenant, ProductId id) {
        products.remove(get(tenant, id).id());
    }
}
