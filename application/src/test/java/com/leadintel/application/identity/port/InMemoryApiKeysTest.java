package com.leadintel.application.identity.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryApiKeysTest implements ApiKeysContract {
    private final ApiKeys keys = new InMemoryApiKeys();

    @Override
    public ApiKeys keys() {
        return keys;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
