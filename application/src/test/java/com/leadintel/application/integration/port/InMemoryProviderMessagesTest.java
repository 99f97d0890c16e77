package com.leadintel.application.integration.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryProviderMessagesTest implements ProviderMessagesContract {
    private final ProviderMessages messages = new InMemoryProviderMessages();

    @Override
    public ProviderMessages messages() {
        return messages;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
