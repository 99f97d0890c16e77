package com.leadintel.application.integration.port;

import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.shared.CrossTenant;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** The tenants' accounts with providers. */
public interface Connections {
    /** The connection that a message with this key belongs to, whoever the tenant is. */
    @CrossTenant
    Optional<Connection> findByKey(Provider provider, String key);

    /** The connection to the provider's account or organization, whoever the tenant is; none when two tenants claim it. */
    @CrossTenant
    Optional<Connection> findByAccount(Provider provider, String account);

    /** The connection to the provider, if the whole installation has exactly one. */
    @CrossTenant
    Optional<Connection> findOnly(Provider provider);

    /** The tenant's connection to the provider; adapters ask while they call the provider, outside any transaction. */
    @CrossTenant
    Optional<Connection> find(TenantId tenant, Provider provider);

    /** The tenant's connections. */
    List<Connection> all(TenantId tenant);

    /** Stores a connection, replacing the tenant's earlier one with the same provider. */
    void save(TenantId tenant, Connection connection);
}
