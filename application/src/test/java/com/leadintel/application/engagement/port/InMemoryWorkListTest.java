package com.leadintel.application.engagement.port;

import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryWorkListTest implements WorkListContract {
    private final InMemoryLeads leads = new InMemoryLeads();

    @Override
    public WorkList work() {
        return new InMemoryWorkList(leads);
    }

    @Override
    public Leads leads() {
        return leads;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
