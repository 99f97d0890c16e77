package com.leadintel.application.tenant.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of tenants promises. */
public interface TenantsContract {
    Tenants tenants();

    static Tenant tenant(String name) {
        return new Tenant(
                new TenantId(UUID.randomUUID()),
                name,
                Plan.PROFESSIONAL,
                ZoneId.of("Europe/Vienna"),
                Currency.getInstance("EUR"),
                Instant.parse("2026-11-20T10:15:30.123456Z"));
    }

    @Test
    default void aTenantComesBackAsStored() {
        Tenant acme = tenant("Acme");
        tenants().add(acme);
        assertThat(tenants().get(acme.id())).isEqualTo(acme);
    }

    @Test
    default void anUnknownTenantIsRefused() {
        assertThatThrownBy(() -> tenants().get(new TenantId(UUID.randomUUID())))
                .hasMessageStartingWith("tenant.not-found");
    }

    @Test
    default void anInstallationIsFoundedOnce() {
        Tenant first = tenants().first().orElseGet(() -> {
            Tenant founded = tenant("Northwind");
            tenants().found(founded);
            return founded;
        });
        assertThatThrownBy(() -> tenants().found(tenant("Southwind"))).hasMessageStartingWith("installation.founded");
        assertThat(tenants().first()).contains(first);
        assertThat(tenants().get(first.id())).isEqualTo(first);
    }

    @Test
    default void whoComesLaterIsNotTheFirst() {
        Tenant later = tenant("Acme");
        tenants().add(later);
        assertThat(tenants().first()).isNotEqualTo(Optional.of(later));
    }

    @Test
    default void aTenantIsAddedOnce() {
        Tenant acme = tenant("Acme");
        tenants().add(acme);
        assertThatThrownBy(() -> tenants().add(acme)).hasMessageStartingWith("tenant.already-there");
    }

    @Test
    default void aRemovedTenantIsGoneAndTheOthersStay() {
        Tenant acme = tenant("Acme");
        Tenant zebra = tenant("Zebra");
        tenants().add(acme);
        tenants().add(zebra);
        tenants().remove(acme.id());
        tenants().remove(acme.id());
        assertThat(tenants().all()).contains(zebra).doesNotContain(acme);
    }

    @Test
    default void tenantsAreListedByName() {
        Tenant zebra = tenant("Zebra " + UUID.randomUUID());
        Tenant acme = tenant("Acme " + UUID.randomUUID());
        tenants().add(zebra);
        tenants().add(acme);
        assertThat(tenants().all()).containsSubsequence(acme, zebra);
    }
}
