package com.leadintel.persistence.tenant;

import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.TenantSession;
import com.leadintel.persistence.tenancy.Violations;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
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
    /** Every table with a tenant column, those that refer to others before the ones that they refer to. */
    private static final String TABLES = """
            with recursive owned as (
              select c.oid, quote_ident(c.relname) as name
              from pg_class c join pg_attribute a on a.attrelid = c.oid
              where a.attname = 'tenant' and c.relkind in ('r', 'p') and c.relnamespace = to_regnamespace('public')
            ), placed as (
              select oid, name, 0 as depth from owned
              union all
              select o.oid, o.name, p.depth + 1
              from placed p
              join pg_constraint f on f.conrelid = p.oid and f.contype = 'f' and f.confrelid <> f.conrelid
              join owned o on o.oid = f.confrelid
              where p.depth < 20
            )
            select name from placed group by name order by max(depth), name""";

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
        int added = insert(tenant, false);
        if (added == 0) {
            throw Refusal.conflict("tenant.already-there", Map.of("tenant", tenant.id()));
        }
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

    /**
     * The lock on the tenant's row keeps others from adding rows that refer to it while its rows are removed; the second
     * pass takes what triggers wrote during the first.
     */
    @Override
    public void remove(TenantId id) {
        EntityManager entities = session.of(id);
        try {
            entities.createNativeQuery("select set_config('lock_timeout', '2s', true)")
                    .getSingleResult();
            entities.createNativeQuery("select id from tenant where id = ?1 for update")
                    .setParameter(1, id.value())
                    .getResultList();
            List<?> tables = entities.createNativeQuery(TABLES).getResultList();
            tables.forEach(table -> delete(entities, table + " where tenant", id));
            tables.forEach(table -> delete(entities, table + " where tenant", id));
            delete(entities, "tenant where id", id);
        } catch (PersistenceException failed) {
            throw Violations.isInTheWay(failed)
                    ? Refusal.conflict("tenant.busy", Map.of("tenant", id), failed)
                    : failed;
        }
    }

    private static void delete(EntityManager entities, String place, TenantId id) {
        entities.createNativeQuery("delete from " + place + " = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    @Override
    public List<Tenant> all() {
        return system.query("select * from tenant order by name, id", SqlTenants::read);
    }

    private int insert(Tenant tenant, boolean first) {
        return session.of(tenant.id())
                .createNativeQuery("insert into tenant (id, name, plan, zone, currency, created_at, first)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing")
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
