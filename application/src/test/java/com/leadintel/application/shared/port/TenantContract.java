package com.leadintel.application.shared.port;

import com.leadintel.domain.shared.TenantId;

/** What every contract of a tenant's port needs: tenants that exist and have nothing yet. */
public interface TenantContract {
    /** A fresh tenant. */
    TenantId newTenant();
}
