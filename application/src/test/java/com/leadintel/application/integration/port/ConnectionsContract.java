package com.leadintel.application.integration.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of connections promises. */
public interface ConnectionsContract extends TenantContract {
    Connections connections();

    /** A connection of the tenant to an account of its own. */
    static Connection connection(TenantId tenant) {
        return new Connection(
                tenant, Provider.ZOOM, "key-" + UUID.randomUUID(), Optional.of("account-" + UUID.randomUUID()));
    }

    @Test
    default void aConnectionIsFoundByItsKeyWhoeverTheTenantIs() {
        TenantId tenant = newTenant();
        Connection connection = connection(tenant);
        connections().save(tenant, connection);
        assertThat(connections().findByKey(Provider.ZOOM, connection.key())).contains(connection);
        assertThat(connections().findByKey(Provider.SALESFORCE, connection.key()))
                .isEmpty();
    }

    @Test
    default void aConnectionIsFoundByTheAccountWhoeverTheTenantIs() {
        TenantId tenant = newTenant();
        Connection connection = connection(tenant);
        connections().save(tenant, connection);
        assertThat(connections()
                        .findByAccount(Provider.ZOOM, connection.account().orElseThrow()))
                .contains(connection);
        assertThat(connections().findByAccount(Provider.ZOOM, "nobody")).isEmpty();
    }

    @Test
    default void anAccountThatTwoTenantsClaimIsNobodys() {
        TenantId tenant = newTenant();
        TenantId other = newTenant();
        Connection claimed = connection(tenant);
        connections().save(tenant, claimed);
        connections().save(other, new Connection(other, Provider.ZOOM, "key-" + UUID.randomUUID(), claimed.account()));
        assertThat(connections().findByAccount(Provider.ZOOM, claimed.account().orElseThrow()))
                .isEmpty();
    }

    @Test
    default void twoConnectionsAreNotTheOnlyOne() {
        TenantId tenant = newTenant();
        TenantId other = newTenant();
        connections().save(tenant, connection(tenant));
        connections().save(other, connection(other));
        assertThat(connections().findOnly(Provider.ZOOM)).isEmpty();
    }

    @Test
    default void aNewConnectionReplacesTheOldOne() {
        TenantId tenant = newTenant();
        connections().save(tenant, connection(tenant));
        Connection second = connection(tenant);
        connections().save(tenant, second);
        assertThat(connections().all(tenant)).containsExactly(second);
    }

    @Test
    default void aTenantsConnectionIsFoundByItsProvider() {
        TenantId tenant = newTenant();
        Connection connection = connection(tenant);
        connections().save(tenant, connection);
        assertThat(connections().find(tenant, Provider.ZOOM)).contains(connection);
        assertThat(connections().find(tenant, Provider.SALESFORCE)).isEmpty();
    }

    @Test
    default void anotherTenantsConnectionIsInvisible() {
        TenantId tenant = newTenant();
        connections().save(tenant, connection(tenant));
        assertThat(connections().all(newTenant())).isEmpty();
        assertThat(connections().find(newTenant(), Provider.ZOOM)).isEmpty();
    }
}
