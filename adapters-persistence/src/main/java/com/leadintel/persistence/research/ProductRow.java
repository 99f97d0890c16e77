package com.leadintel.persistence.research;

import com.leadintel.domain.research.Product;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A product of the catalogue as a row. */
@Entity
@Table(name = "product")
class ProductRow extends TenantRow {
    @Column(name = "name")
    private String name;

    @Column(name = "state")
    private String state;

    protected ProductRow() {}

    private ProductRow(Product product) {
        super(product.id().value(), product.tenant());
        name = product.name();
        state = Json.write(product);
    }

    static ProductRow of(Product product) {
        return new ProductRow(product);
    }

    Product toProduct() {
        return Json.read(state, Product.class);
    }
}
