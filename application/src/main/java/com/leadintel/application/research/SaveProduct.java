package com.leadintel.application.research;

import com.leadintel.application.research.port.Products;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.ProductId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts a product into the catalogue, or says anew what it is. */
@UseCase
public class SaveProduct {
    private final Products products;
    private final Ids ids;

    @Inject
    public SaveProduct(Products products, Ids ids) {
        this.products = products;
        this.ids = ids;
    }

    /** What a product is, in the words of {@link Product}. */
    public record Command(
            String name,
            String description,
            Optional<String> pitch,
            List<String> keywords,
            List<Pain> pains,
            List<String> industries,
            List<String> buyerTitles,
            Optional<Money> usualDeal,
            boolean active) {
        Product as(ProductId id, Caller caller) {
            return new Product(
                    id,
                    caller.tenant(),
                    name,
                    description,
                    pitch,
                    keywords,
                    pains,
                    industries,
                    buyerTitles,
                    usualDeal,
                    active);
        }
    }

    /** Adds a product, or changes the one that is named; refuses an unknown one with {@code product.not-found}. */
    public ProductId handle(Caller caller, Optional<ProductId> known, Command command) {
        caller.must(Permission.PRODUCT_WRITE);
        known.ifPresent(id -> products.get(caller.tenant(), id));
        ProductId id = known.orElseGet(() -> new ProductId(ids.next()));
        products.save(caller.tenant(), command.as(id, caller));
        return id;
    }
}
