package com.leadintel.persistence.integration;

import com.leadintel.application.integration.port.ProviderMessages;
import com.leadintel.application.integration.port.ProviderMessagesContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class SqlProviderMessagesTest implements ProviderMessagesContract {
    private final Database database = Database.shared();
    private final ProviderMessages messages =
            Transacted.each(ProviderMessages.class, new SqlProviderMessages(database.session()));

    @Override
    public ProviderMessages messages() {
        return messages;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
