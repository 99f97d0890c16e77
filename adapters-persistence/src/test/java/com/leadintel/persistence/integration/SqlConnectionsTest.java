package com.leadintel.persistence.integration;

import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.integration.port.ConnectionsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class SqlConnectionsTest implements ConnectionsContract {
    private final Database database = Database.shared();
    private final Connections connections =
            Transacted.each(Connections.class, new SqlConnections(database.session(), database.system()));

    @Override
    public Connections connections() {
        return connections;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
