package com.leadintel.application.tenant.port;

import com.leadintel.application.shared.CrossTenant;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/** The tenants of this installation. */
@CrossTenant
public interface Tenants {
    /** The tenant; refuses with {@code tenant.not-found}. */
    Tenant get(TenantId id);

    /** Adds a tenant. */
    void add(Tenant tenant);

    /** Adds the tenant with which the installation begins; refuses a second one with {@code installation.founded}. */
    void found(Tenant tenant);

    /** The tenant with which the installation began: the one that the installer's own accounts serve. */
    Optional<Tenant> first();

    /** All tenants by name. */
    List<Tenant> all();
}
