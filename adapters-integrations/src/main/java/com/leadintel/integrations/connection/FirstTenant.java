package com.leadintel.integrations.connection;

import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The tenant with which the installation began: what the installer configured is its own and nobody else's. */
@Singleton
class FirstTenant {
    private final Tenants tenants;
    private volatile Optional<TenantId> known = Optional.empty();

    @Inject
    FirstTenant(Tenants tenants) {
        this.tenants = tenants;
    }

    boolean is(TenantId tenant) {
        if (known.isEmpty()) {
            known = tenants.first().map(Tenant::id);
        }
        return known.equals(Optional.of(tenant));
    }
}
