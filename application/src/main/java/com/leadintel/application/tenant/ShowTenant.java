package com.leadintel.application.tenant;

import com.leadintel.application.shared.UseCase;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.tenant.Tenant;
import jakarta.inject.Inject;

/** Shows the caller's own tenant. */
@UseCase
public class ShowTenant {
    private final Tenants tenants;

    @Inject
    public ShowTenant(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The tenant, with the time zone and the currency in which its people think. */
    public Tenant handle(Caller caller) {
        return tenants.get(caller.tenant());
    }
}
