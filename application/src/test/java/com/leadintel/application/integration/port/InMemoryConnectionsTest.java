package com.leadintel.application.integration.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryConnectionsTest implements ConnectionsContract {
    private final Connections connections = new InMemoryConnections();

    @Override
    public Connections connections() {
        return connections;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
