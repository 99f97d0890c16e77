package com.leadintel.application.engagement.port;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemorySituationsTest implements SituationsContract {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryDossiers dossiers = new InMemoryDossiers();
    private final InMemoryCalls calls = new InMemoryCalls();

    @Override
    public Situations situations() {
        return new InMemorySituations(leads, dossiers, calls);
    }

    @Override
    public Leads leads() {
        return leads;
    }

    @Override
    public Dossiers dossiers() {
        return dossiers;
    }

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
