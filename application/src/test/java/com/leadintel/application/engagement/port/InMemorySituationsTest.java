package com.leadintel.application.engagement.port;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemorySituationsTest implements SituationsContract {
    private final InMemorySituations situations =
            new InMemorySituations(new InMemoryLeads(), new InMemoryDossiers(), new InMemoryCalls());

    @Override
    public Records records() {
        return new Records(situations, situations.leads(), situations.dossiers(), situations.calls());
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
