package com.leadintel.application.identity.port;

import com.leadintel.application.shared.CrossTenant;
import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** The API keys of integrations. */
public interface ApiKeys {
    /** The key whose text has this SHA-256 (hexadecimal), in whatever tenant. */
    @CrossTenant
    Optional<ApiKey> findBySha256(String sha256);

    /** The tenant's keys by name. */
    List<ApiKey> all(TenantId tenant);

    /** Adds a key. */
    void add(TenantId tenant, ApiKey key);

    /** Removes a key; refuses an unknown one with {@code api-key.not-found}. */
    void remove(TenantId tenant, ApiKeyId id);
}
