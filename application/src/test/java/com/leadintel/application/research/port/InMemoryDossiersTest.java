package com.leadintel.application.research.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryDossiersTest implements DossiersContract {
    private final Dossiers dossiers = new InMemoryDossiers();

    @Override
    public Dossiers dossiers() {
        return dossiers;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
