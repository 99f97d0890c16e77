package com.leadintel.application.research;

import static com.leadintel.application.identity.People.danaAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.research.port.InMemoryProducts;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.ProductId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductsTest {
    private final Caller caller = danaAs(Role.MANAGER);
    private final InMemoryProducts products = new InMemoryProducts();
    private final SaveProduct save = new SaveProduct(products, new SequentialIds());
    private final BrowseProducts browse = new BrowseProducts(products);

    @Test
    void aProductIsAddedOnceUnderOneKey() {
        AddProduct add = new AddProduct(save, new InMemoryIdempotentAnswers(Clock.systemUTC()));
        Optional<Idempotency> key = Optional.of(new Idempotency("k-1", "a".repeat(64)));
        ProductId id = add.handle(caller, named("Line monitor"), key);
        assertThat(add.handle(caller, named("Line monitor"), key)).isEqualTo(id);
        assertThat(add.handle(caller, named("Line monitor"), Optional.empty())).isNotEqualTo(id);
    }

    @Test
    void anAddedProductIsInTheCatalogue() {
        ProductId id = save.handle(caller, Optional.empty(), named("Line monitor"));
        assertThat(browse.handle(caller)).extracting(Product::id).containsExactly(id);
    }

    @Test
    void aChangedProductKeepsItsId() {
        ProductId id = save.handle(caller, Optional.empty(), named("Line monitor"));
        save.handle(caller, Optional.of(id), named("Line guard"));
        assertThat(new ShowProduct(products).handle(caller, id).name()).isEqualTo("Line guard");
    }

    @Test
    void anUnknownProductCannotBeChanged() {
        assertThatThrownBy(() -> save.handle(caller, Optional.of(new ProductId(new UUID(9, 9))), named("Line guard")))
                .hasMessageStartingWith("product.not-found");
    }

    @Test
    void aRemovedProductIsGone() {
        ProductId id = save.handle(caller, Optional.empty(), named("Line monitor"));
        new RemoveProduct(products).handle(caller, id);
        assertThat(browse.handle(caller)).isEmpty();
    }

    @Test
    void whoMayNotEditTheCatalogueIsRefused() {
        assertThatThrownBy(() -> save.handle(danaAs(Role.SDR), Optional.empty(), named("Line monitor")))
                .hasMessageStartingWith("access.forbidden");
    }

    private static SaveProduct.Command named(String name) {
        return new SaveProduct.Command(
                name,
                "Watches the line",
                Optional.empty(),
                List.of("scrap"),
                List.of(Pain.QUALITY),
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }
}
