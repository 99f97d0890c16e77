package com.leadintel.application.call.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryCallsTest implements CallsContract {
    private final Calls calls = new InMemoryCalls();

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
