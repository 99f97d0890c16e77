package com.leadintel.application.board.port;

import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryStageCountersTest implements StageCountersContract {
    private final InMemoryLeads leads = new InMemoryLeads();

    @Override
    public StageCounters counters() {
        return new InMemoryStageCounters(leads);
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
