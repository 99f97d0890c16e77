package com.leadintel.domain.identity;

import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Set;

/** A key by which an integration acts for a tenant; shown once, stored only as the SHA-256 of its text in hexadecimal. */
public record ApiKey(
        ApiKeyId id, TenantId tenant, String name, String sha256, Set<Permission> permissions, Instant createdAt) {
    public ApiKey {
        Require.present(id, "api-key.id-missing");
        Require.present(tenant, "api-key.tenant-missing");
        name = Require.text(name, 120, "api-key.name-malformed");
        Require.that(Require.present(sha256, "api-key.hash-missing").matches("[0-9a-f]{64}"), "api-key.hash-malformed");
        permissions = Set.copyOf(permissions);
        Require.present(createdAt, "api-key.created-missing");
    }

    /** This integration as the one who asks. */
    public Caller caller() {
        return Caller.integration(tenant, name, permissions);
    }

    /** Hides the hash. */
    @Override
    public String toString() {
        return "ApiKey[" + id + "]";
    }
}
