package com.leadintel.application.integration;

import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/**
 * A tenant's account with a provider: the unguessable key (at least 24 characters) that its messages carry in their
 * path, and the provider's own id of the account or organization, by which messages on the plain paths find the tenant.
 */
public record Connection(TenantId tenant, Provider provider, String key, Optional<String> account) {
    static final int KEY_LENGTH = 40;
    private static final int ORGANIZATION = 15;

    public Connection {
        Require.present(tenant, "connection.tenant-missing");
        Require.present(provider, "connection.provider-missing");
        Require.that(Require.text(key, 200, "connection.key-malformed").length() >= 24, "connection.key-malformed");
        account = account.map(id -> Require.text(id, 200, "connection.account-malformed"));
    }

    /** Whether the connection is to this account; of a Salesforce organization's 18 characters the first 15 count. */
    public boolean isOf(String other) {
        return account.filter(own -> significant(own).equals(significant(other)))
                .isPresent();
    }

    /** The same connection to another account. */
    public Connection to(String other) {
        return new Connection(tenant, provider, key, Optional.of(other));
    }

    /** The same connection under another key. */
    public Connection under(String other) {
        return new Connection(tenant, provider, other, account);
    }

    /** The path at which the provider reports to the tenant. */
    public String webhook() {
        return switch (provider) {
            case ZOOM -> "/api/v1/webhooks/zoom/recording/" + key;
            case SALESFORCE -> "/api/v1/webhooks/salesforce/" + key;
        };
    }

    private String significant(String id) {
        return provider == Provider.SALESFORCE ? id.substring(0, Math.min(ORGANIZATION, id.length())) : id;
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "Connection[" + provider + " of " + tenant + "]";
    }
}
