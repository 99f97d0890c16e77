package com.leadintel.persistence.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.integration.port.ConnectionsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import org.junit.jupiter.api.Test;

class SqlConnectionsTest implements ConnectionsContract {
    private final Database database = Database.shared();
    private final Connections connections =
            Transacted.each(Connections.class, new SqlConnections(database.session(), database.system()));

    @Test
    void anAdapterMayAskOutsideATransaction() {
        Connections plain = new SqlConnections(database.session(), database.system());
        assertThat(plain.find(database.newTenant(), Provider.ZOOM)).isEmpty();
    }

    @Override
    public Connections connections() {
        return connections;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
