package com.leadintel.application.handoff.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryHandoffsTest implements HandoffsContract {
    private final Handoffs handoffs = new InMemoryHandoffs();

    @Override
    public Handoffs handoffs() {
        return handoffs;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
