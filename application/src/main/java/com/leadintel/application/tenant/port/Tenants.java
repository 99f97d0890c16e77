package com.leadintel.application.tenant.port;

import com.leadintel.application.shared.CrossTenant;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Tenant;
import java.util.List;

/** The tenants of this installation. */
@CrossTenant
public interface Tenants {
    /** The tenant; refuses with {@code tenant.not-found}. */
    Tenant get(TenantId id);

    /** Adds a tenant. */
    void add(Tenant tenant);

    /** All tenants by name. */
    List<Tenant> all();
}
