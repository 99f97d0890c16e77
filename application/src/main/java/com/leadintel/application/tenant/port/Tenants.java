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

    /** Adds a tenant; refuses one that is there with {@code tenant.already-there} (conflict). */
    void add(Tenant tenant);

    /** Adds the tenant with which the installation begins; refuses a second one with {@code installation.founded}. */
    void found(Tenant tenant);

    /** The tenant with which the installation began: the one that the installer's own accounts serve. */
    Optional<Tenant> first();

    /**
     * Removes a tenant with every row of every table that belongs to it, and its work from the queue; does nothing when
     * there is none. Refuses with {@code tenant.busy} (conflict) when work that runs now is in the way.
     */
    void remove(TenantId id);

    /** All tenants by name. */
    List<Tenant> all();
}
