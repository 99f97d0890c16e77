package com.leadintel.application.integration.port;

import com.leadintel.application.integration.Provider;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** The logins with which the product itself asks providers for a tenant. */
public interface Logins {
    /** The account or organization that the tenant's login opens; empty while the tenant has no login there. */
    Optional<String> account(TenantId tenant, Provider provider);
}
