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
import java.util.Currency;
import java.util.List;
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
        session.of(tenant.id())
                .createNativeQuery(
                        "insert into tenant (id, name, plan, zone, currency, created_at) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, tenant.id().value())
                .setParameter(2, tenant.name())
                .setParameter(3, tenant.plan().name())
                .setParameter(4, tenant.zone().getId())
                .setParameter(5, tenant.currency().getCurrencyCode())
                .setParameter(6, tenant.createdAt().atOffset(java.time.ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public List<Tenant> all() {
        return system.query("select * from tenant order by name, id", SqlTenants::read);
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
