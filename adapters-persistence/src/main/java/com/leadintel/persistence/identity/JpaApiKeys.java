package com.leadintel.persistence.identity;

import com.leadintel.application.identity.port.ApiKeys;
import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Names;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.TenantSession;
import com.leadintel.persistence.tenancy.Violations;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaApiKeys implements ApiKeys {
    private final TenantSession session;
    private final SystemDatabase system;

    @Inject
    JpaApiKeys(TenantSession session, SystemDatabase system) {
        this.session = session;
        this.system = system;
    }

    @Override
    public Optional<ApiKey> findBySha256(String sha256) {
        return system.query("select * from api_key where sha256 = ?", JpaApiKeys::read, sha256).stream()
                .findFirst();
    }

    @Override
    public List<ApiKey> all(TenantId tenant) {
        return session.byName(tenant, ApiKeyRow.class)
                .getResultStream()
                .map(ApiKeyRow::toKey)
                .toList();
    }

    @Override
    public void add(TenantId tenant, ApiKey key) {
        EntityManager entities = session.of(tenant);
        entities.persist(ApiKeyRow.of(key));
        Violations.flush(entities, "api_key_taken", () -> Refusal.conflict("api-key.taken", Map.of()));
    }

    @Override
    public void remove(TenantId tenant, ApiKeyId id) {
        ApiKeyRow row = session.find(tenant, ApiKeyRow.class, id.value())
                .orElseThrow(() -> Refusal.notFound("api-key.not-found", id));
        session.of(tenant).remove(row);
    }

    private static ApiKey read(ResultSet row) throws SQLException {
        return new ApiKey(
                new ApiKeyId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant", UUID.class)),
                row.getString("name"),
                row.getString("sha256"),
                Names.split(Permission.class, row.getString("permissions")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
