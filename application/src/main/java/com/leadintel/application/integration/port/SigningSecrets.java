package com.leadintel.application.integration.port;

import com.leadintel.application.integration.Provider;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** The secrets with which providers sign their messages to a tenant. */
public interface SigningSecrets {
    /** The secret; empty while the tenant has none with this provider. */
    Optional<String> find(TenantId tenant, Provider provider);
}
