package com.leadintel.application.integration;

import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/**
 * A tenant's account with a provider: the unguessable key (at least 24 characters) that its messages carry in their
 * path, and the provider's own id of the account or organization, by which messages on the plain paths find the tenant.
 */
public record Connection(TenantId tenant, Provider provider, String key, Optional<String> account) {
    public Connection {
        Require.present(tenant, "connection.tenant-missing");
        Require.present(provider, "connection.provider-missing");
        Require.that(Require.text(key, 200, "connection.key-malformed").length() >= 24, "connection.key-malformed");
        account = account.map(id -> Require.text(id, 200, "connection.account-malformed"));
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "Connection[" + provider + " of " + tenant + "]";
    }
}
