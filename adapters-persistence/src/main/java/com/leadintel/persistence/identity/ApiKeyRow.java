package com.leadintel.persistence.identity;

import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Names;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An API key as a row. */
@Entity
@Table(name = "api_key")
class ApiKeyRow extends TenantRow {
    @Column(name = "name")
    private String name;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "permissions")
    private String permissions;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ApiKeyRow() {}

    private ApiKeyRow(ApiKey key) {
        super(key.id().value(), key.tenant());
        name = key.name();
        sha256 = key.sha256();
        permissions = Names.join(key.permissions());
        createdAt = key.createdAt();
    }

    static ApiKeyRow of(ApiKey key) {
        return new ApiKeyRow(key);
    }

    ApiKey toKey() {
        return new ApiKey(
                new ApiKeyId(id),
                new TenantId(tenant),
                name,
                sha256,
                Names.split(Permission.class, permissions),
                createdAt);
    }
}
