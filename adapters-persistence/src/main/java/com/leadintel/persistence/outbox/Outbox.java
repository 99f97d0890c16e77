package com.leadintel.persistence.outbox;

import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.live.Work;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what happened, in the transaction in which it happened. */
@Adapter
public class Outbox {
    private final TenantSession session;
    private final SystemDatabase system;
    private final Announcements announcements;
    private final Ids ids;

    @Inject
    public Outbox(TenantSession session, SystemDatabase system, Announcements announcements, Ids ids) {
        this.session = session;
        this.system = system;
        this.announcements = announcements;
        this.ids = ids;
    }

    /** Publishes a tenant's events when the present transaction commits. */
    public void publish(TenantId tenant, List<? extends DomainEvent> events) {
        for (DomainEvent event : events) {
            insert(tenant, event);
        }
        if (!events.isEmpty()) {
            announcements.work(tenant, Work.EVENTS);
        }
    }

    /** A published event. */
    public Optional<StoredEvent> find(EventId id) {
        return system
                .query(
                        "select type, version, correlation, payload from outbox where id = ?",
                        row -> new StoredEvent(
                                id,
                                row.getString("correlation"),
                                Json.read(
                                        row.getString("payload"),
                                        EventTypes.named(row.getString("type"), row.getInt("version"))
                                                .event())),
                        id.value())
                .stream()
                .findFirst();
    }

    private void insert(TenantId tenant, DomainEvent event) {
        EventTypes.Type type = EventTypes.of(event);
        UUID id = ids.next();
        Optional<Cause> cause = Cause.present();
        session.of(tenant)
                .createNativeQuery(
                        "insert into outbox (id, tenant, type, version, entity, at, cause, correlation, payload)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), ?8, cast(?9 as jsonb))")
                .setParameter(1, id)
                .setParameter(2, tenant.value())
                .setParameter(3, type.name())
                .setParameter(4, type.version())
                .setParameter(5, event.entity())
                .setParameter(6, event.at().atOffset(ZoneOffset.UTC))
                .setParameter(
                        7, cause.map(present -> present.event().toString()).orElse(null))
                .setParameter(
                        8,
                        cause.map(Cause::correlation).or(Correlation::present).orElse(id.toString()))
                .setParameter(9, Json.write(event))
                .executeUpdate();
    }
}
