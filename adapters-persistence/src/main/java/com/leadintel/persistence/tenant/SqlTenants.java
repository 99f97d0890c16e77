package com.leadintel.persistence.tenant;

import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads across tenants; adding joins the caller's transaction, so that a tenant and its first user are born together. */
@Adapter
class SqlTenants implements Tenants {
    private final TenantSession session;
    private final SystemDatabase system;

    @Inject
    SqlTenants(TenantSession session, SystemDatabase system) {
        this.session = session;
        this.system = system;
    }

    @Override
    public Tenant get(TenantId id) {
        return system.query("select * from tenant where id = ?", SqlTenants::read, id.value()).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("tenant.not-found", id));
    }

    @Override
    public void add(Tenant tenant) {
        insert(tenant, false);
    }

    /** Of two servers that found at once, the second waits here for the first and is refused. */
    @Override
    public void found(Tenant tenant) {
        if (insert(tenant, true) == 0) {
            throw Refusal.conflict("installation.founded", Map.of());
        }
    }

    @Override
    public Optional<Tenant> first() {
        return system.query("select * from tenant where first", SqlTenants::read).stream()
                .findFirst();
    }

    @Override
    public List<Tenant> all() {
        return system.query("select * from tenant order by name, id", SqlTenants::read);
    }

    private int insert(Tenant tenant, boolean first) {
        return session.of(tenant.id())
                .createNativeQuery("insert into tenant (id, name, plan, zone, currency, created_at, first)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (first) where first do nothing")
                .setParameter(1, tenant.id().value())
                .setParameter(2, tenant.name())
                .setParameter(3, tenant.plan().name())
                .setParameter(4, tenant.zone().getId())
                .setParameter(5, tenant.currency().getCurrencyCode())
                .setParameter(6, tenant.createdAt().atOffset(ZoneOffset.UTC))
                .setParameter(7, first)
                .executeUpdate();
    }

    private static Tenant read(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Plan.valueOf(row.getString("plan")),
                ZoneId.of(row.getString("zone")),
                Currency.getInstance(row.getString("currency")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
