package com.leadintel.application.research.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemorySourceStatesTest implements SourceStatesContract {
    private final SourceStates states = new InMemorySourceStates();

    @Override
    public SourceStates states() {
        return states;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
