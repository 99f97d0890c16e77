package com.leadintel.application.research.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every catalogue promises. */
public interface ProductsContract extends TenantContract {
    Products products();

    /** A product of the tenant with everything filled in. */
    static Product product(TenantId tenant, String name) {
        Product like = ResearchFixtures.simulator();
        return new Product(
                new ProductId(UUID.randomUUID()),
                tenant,
                name,
                like.description(),
                like.pitch(),
                like.keywords(),
                like.pains(),
                like.industries(),
                like.buyerTitles(),
                like.usualDeal(),
                like.active());
    }

    @Test
    default void aProductComesBackAsItWas() {
        TenantId tenant = newTenant();
        Product product = product(tenant, "Simulator");
        products().save(tenant, product);
        assertThat(products().get(tenant, product.id())).isEqualTo(product);
    }

    @Test
    default void productsAreListedByName() {
        TenantId tenant = newTenant();
        Product press = product(tenant, "Press");
        Product lathe = product(tenant, "Lathe");
        products().save(tenant, press);
        products().save(tenant, lathe);
        assertThat(products().all(tenant)).containsExactly(lathe, press);
    }

    @Test
    default void aRemovedProductIsGone() {
        TenantId tenant = newTenant();
        Product product = product(tenant, "Simulator");
        products().save(tenant, product);
        products().remove(tenant, product.id());
        assertThat(products().all(tenant)).isEmpty();
        assertThatThrownBy(() -> products().remove(tenant, product.id())).hasMessageStartingWith("product.not-found");
    }

    @Test
    default void anotherTenantsProductIsInvisible() {
        TenantId tenant = newTenant();
        Product product = product(tenant, "Simulator");
        products().save(tenant, product);
        TenantId stranger = newTenant();
        assertThat(products().all(stranger)).isEmpty();
        assertThatThrownBy(() -> products().get(stranger, product.id())).hasMessageStartingWith("product.not-found");
    }
}
