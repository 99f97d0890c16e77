package com.leadintel.persistence.tenancy;

import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The one door to a tenant's rows: tells PostgreSQL whose transaction this is before it hands out the entity manager, so
 * that row-level security holds. Refuses to work outside a transaction.
 */
@Adapter
public class TenantSession {
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;

    @Inject
    public TenantSession(EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    /** The entity manager, seeing this tenant's rows until the transaction ends or another tenant is named. */
    public EntityManager of(TenantId tenant) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A tenant's rows are reached in an active transaction only");
        }
        Object present = transactions.getResource(TenantSession.class);
        if (!tenant.equals(present)) {
            if (present != null) {
                entities.flush();
                entities.clear();
            }
            entities.createNativeQuery("select set_config('app.tenant', ?1, true)")
                    .setParameter(1, tenant.toString())
                    .getSingleResult();
            transactions.putResource(TenantSession.class, tenant);
        }
        return entities;
    }

    /** Waits until no other transaction of the tenant is in its turn for the same thing, and takes the turn until the end. */
    public void turn(TenantId tenant, String thing) {
        turns(tenant, Stream.of(thing));
    }

    /** Takes the turns for several things, in one order, so that nobody holds one of them while he waits for another's. */
    public void turns(TenantId tenant, Stream<String> things) {
        String sorted = Json.write(
                things.map(thing -> tenant + " " + thing).distinct().sorted().toList());
        Query query = of(tenant)
                .createNativeQuery("select count(pg_advisory_xact_lock(hashtextextended(thing, 0)))"
                        + " from jsonb_array_elements_text(cast(?1 as jsonb)) as thing")
                .setParameter(1, sorted);
        Violations.waiting(query::getSingleResult);
    }

    /** The tenant's row with this identity. */
    public <R extends TenantRow> Optional<R> find(TenantId tenant, Class<R> type, UUID id) {
        return Optional.ofNullable(of(tenant).find(type, id)).filter(row -> row.belongsTo(tenant));
    }

    /** The same row for a change: as it is now, and nobody else's until the transaction ends. */
    public <R extends TenantRow> Optional<R> findForUpdate(TenantId tenant, Class<R> type, UUID id) {
        TypedQuery<R> query = of(tenant)
                .createQuery("select r from %s r where r.tenant = :tenant and r.id = :id".formatted(name(type)), type)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return Violations.waiting(query::getResultList).stream().findFirst();
    }

    /** A row that was found before, for a change: as it is now, and nobody else's until the transaction ends. */
    public <R extends TenantRow> R forUpdate(TenantId tenant, R row) {
        return Violations.waiting(() -> {
            of(tenant).refresh(row, LockModeType.PESSIMISTIC_WRITE);
            return row;
        });
    }

    /** All of the tenant's rows of a kind that have names, in the order of the names. */
    public <R extends TenantRow> TypedQuery<R> byName(TenantId tenant, Class<R> type) {
        return of(tenant)
                .createQuery(
                        "select r from %s r where r.tenant = :tenant order by r.name, r.id".formatted(name(type)), type)
                .setParameter("tenant", tenant.value());
    }

    private static String name(Class<? extends TenantRow> type) {
        return type.getSimpleName();
    }
}
