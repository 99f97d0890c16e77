package com.leadintel.application.lead.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryLeadsTest implements LeadsContract {
    private final Leads leads = new InMemoryLeads();

    @Override
    public Leads leads() {
        return leads;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
