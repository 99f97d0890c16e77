package com.leadintel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.People;
import com.leadintel.application.research.BrowseProducts;
import com.leadintel.application.research.RemoveProduct;
import com.leadintel.application.research.SaveProduct;
import com.leadintel.application.research.port.InMemoryProducts;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.ShowTenant;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductsPresenterTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final ProductForm MONITOR = new ProductForm(
            "Line monitor",
            "Sees scrap before it happens.",
            " ",
            "scrap, downtime,, scrap rate ",
            Set.of(Pain.QUALITY, Pain.DOWNTIME),
            "Manufacturing",
            "Plant manager; Head of quality",
            Optional.of(new BigDecimal("48000")),
            EURO,
            true);

    private final InMemoryProducts products = new InMemoryProducts();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private Role role = Role.ADMIN;
    private final ProductsPresenter presenter = new ProductsPresenter(
            () -> People.danaAs(role),
            new BrowseProducts(products),
            new SaveProduct(products, new SequentialIds()),
            new RemoveProduct(products),
            new ShowTenant(tenants));

    @BeforeEach
    void aTenantThatThinksInDollars() {
        tenants.add(new Tenant(
                People.OURS, "Torrent", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), Instant.EPOCH));
    }

    @Test
    void whatStandsBetweenCommasIsAList() {
        presenter.save(Optional.empty(), MONITOR);
        Product saved = only();
        assertThat(saved.keywords()).containsExactly("scrap", "downtime", "scrap rate");
        assertThat(saved.buyerTitles()).containsExactly("Plant manager", "Head of quality");
        assertThat(saved.pitch()).isEmpty();
        assertThat(saved.usualDeal()).contains(Money.of(48_000, "EUR"));
    }

    @Test
    void aProductIsShownForTypingAsItIs() {
        presenter.save(Optional.empty(), MONITOR);
        ProductForm form = presenter.form(only());
        presenter.save(Optional.of(only().id()), form);
        assertThat(presenter.form(only())).isEqualTo(form);
        assertThat(form.currency()).isEqualTo(EURO);
    }

    @Test
    void aBlankFormThinksInTheTenantsCurrency() {
        assertThat(presenter.blank().currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(presenter.blank().active()).isTrue();
    }

    @Test
    void oneLineSaysForWhomItIs() {
        presenter.save(Optional.empty(), MONITOR);
        assertThat(presenter.audience(only()))
                .isEqualTo("Manufacturing, Plant manager, Head of quality, about €48,000");
    }

    @Test
    void whatIsRemovedIsGone() {
        presenter.save(Optional.empty(), MONITOR);
        presenter.remove(only().id());
        assertThat(presenter.products()).isEmpty();
    }

    @Test
    void aProductWithoutANameIsRefused() {
        assertThatThrownBy(() -> presenter.save(Optional.empty(), presenter.blank()))
                .hasMessageStartingWith("product.name-malformed");
    }

    @Test
    void sellersReadTheCatalogueAndManagersKeepIt() {
        role = Role.SDR;
        assertThat(presenter.mayWrite()).isFalse();
        role = Role.MANAGER;
        assertThat(presenter.mayWrite()).isTrue();
    }

    private Product only() {
        assertThat(presenter.products()).hasSize(1);
        return presenter.products().get(0);
    }
}
