package com.leadintel.application.importing.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryImportsTest implements ImportsContract {
    private final InMemoryImports imports = new InMemoryImports();

    @Override
    public Imports imports() {
        return imports;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
