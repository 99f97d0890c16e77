package com.leadintel.application.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.application.tenant.port.TenantsContract;
import com.leadintel.domain.tenant.Tenant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectProvidersTest {
    private final Tenant first = TenantsContract.tenant("First");
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final InMemoryConnections connections = new InMemoryConnections();
    private final Map<Provider, String> accounts = new EnumMap<>(Provider.class);
    private final Map<Provider, String> secrets = new EnumMap<>(Provider.class);
    private final ConnectProviders connect = new ConnectProviders(
            tenants,
            connections,
            (tenant, provider) -> Optional.ofNullable(accounts.get(provider)),
            (tenant, provider) -> Optional.ofNullable(secrets.get(provider)),
            new CountedTexts());

    @Test
    void aLoginConnectsTheFirstTenantUnderAnUnguessableKey() {
        found();
        accounts.put(Provider.ZOOM, "zoom-1");
        connect.handle();
        assertThat(connections.all(first.id())).singleElement().satisfies(connection -> {
            assertThat(connection.provider()).isEqualTo(Provider.ZOOM);
            assertThat(connection.account()).contains("zoom-1");
            assertThat(connection.key()).hasSize(40);
        });
    }

    @Test
    void aSecretAloneIsEnoughForAKey() {
        found();
        secrets.put(Provider.SALESFORCE, "s3cr3t");
        connect.handle();
        assertThat(only().account()).isEmpty();
    }

    @Test
    void whatIsThereKeepsItsKeyAndItsAccount() {
        found();
        accounts.put(Provider.ZOOM, "zoom-1");
        connect.handle();
        Connection before = only();
        accounts.put(Provider.ZOOM, "zoom-2");
        connect.handle();
        assertThat(only()).isEqualTo(before);
        accounts.clear();
        secrets.put(Provider.ZOOM, "s3cr3t");
        connect.handle();
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void anAccountThatWasNotKnownIsAddedUnderTheSameKey() {
        found();
        secrets.put(Provider.ZOOM, "s3cr3t");
        connect.handle();
        String key = only().key();
        accounts.put(Provider.ZOOM, "zoom-1");
        connect.handle();
        assertThat(only()).isEqualTo(new Connection(first.id(), Provider.ZOOM, key, Optional.of("zoom-1")));
    }

    @Test
    void nothingGivenIsNothingConnected() {
        found();
        connect.handle();
        assertThat(connections.all(first.id())).isEmpty();
    }

    @Test
    void beforeTheFirstTenantThereIsNobodyToConnect() {
        accounts.put(Provider.ZOOM, "zoom-1");
        connect.handle();
        assertThat(connections.findOnly(Provider.ZOOM)).isEmpty();
    }

    private void found() {
        tenants.found(first);
    }

    private Connection only() {
        assertThat(connections.all(first.id())).hasSize(1);
        return connections.all(first.id()).get(0);
    }
}
