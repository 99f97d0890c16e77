package com.leadintel.application.tenant;

import com.leadintel.application.shared.UseCase;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;

/** Erases a tenant with every row that belongs to it, all or nothing. */
@UseCase
public class EraseTenant {
    private final Tenants tenants;

    @Inject
    public EraseTenant(Tenants tenants) {
        this.tenants = tenants;
    }

    /** Erases the tenant; refuses with {@code tenant.busy} (conflict) while work that runs for it is in the way. */
    public void handle(TenantId tenant) {
        tenants.remove(tenant);
    }
}
