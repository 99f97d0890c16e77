package com.leadintel.persistence.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.outbox.Outbox;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import com.leadintel.persistence.tenancy.Violations;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Adapter
class JpaHandoffs implements Handoffs {
    private final TenantSession session;
    private final Outbox outbox;
    private final Announcements announcements;

    @Inject
    JpaHandoffs(TenantSession session, Outbox outbox, Announcements announcements) {
        this.session = session;
        this.outbox = outbox;
        this.announcements = announcements;
    }

    @Override
    public Optional<Handoff> find(TenantId tenant, HandoffId id) {
        return session.find(tenant, HandoffRow.class, id.value()).map(HandoffRow::toHandoff);
    }

    @Override
    public Handoff get(TenantId tenant, HandoffId id) {
        return session.findForUpdate(tenant, HandoffRow.class, id.value())
                .map(HandoffRow::toHandoff)
                .orElseThrow(() -> Refusal.notFound("handoff.not-found", id));
    }

    @Override
    public List<Handoff> of(TenantId tenant, LeadId lead) {
        return session.of(tenant)
                .createQuery(
                        "select h from HandoffRow h where h.tenant = :tenant and h.lead = :lead"
                                + " order by h.startedAt desc, h.id desc",
                        HandoffRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("lead", lead.value())
                .getResultStream()
                .map(HandoffRow::toHandoff)
                .toList();
    }

    @Override
    public List<Handoff> latest(TenantId tenant, int most) {
        return session.of(tenant)
                .createQuery(
                        "select h from HandoffRow h where h.tenant = :tenant order by h.startedAt desc, h.id desc",
                        HandoffRow.class)
                .setParameter("tenant", tenant.value())
                .setMaxResults(most)
                .getResultStream()
                .map(HandoffRow::toHandoff)
                .toList();
    }

    @Override
    public Set<FileId> documents(TenantId tenant, Set<FileId> files) {
        List<?> known = session.of(tenant)
                .createNativeQuery("select document from handoff where tenant = ?1"
                        + " and document in (select jsonb_array_elements_text(cast(?2 as jsonb)))")
                .setParameter(1, tenant.value())
                .setParameter(2, Json.write(files))
                .getResultList();
        return known.stream().map(String.class::cast).map(FileId::of).collect(Collectors.toSet());
    }

    @Override
    public void add(TenantId tenant, Handoff handoff) {
        EntityManager entities = session.of(tenant);
        entities.persist(HandoffRow.of(handoff));
        told(tenant, handoff);
    }

    @Override
    public void save(TenantId tenant, Handoff handoff) {
        session.of(tenant).merge(HandoffRow.of(handoff));
        told(tenant, handoff);
    }

    private void told(TenantId tenant, Handoff handoff) {
        Violations.flush(
                session.of(tenant),
                "handoff_one_at_a_time",
                () -> Refusal.conflict(
                        "handoff.already-started", Map.of("lead", handoff.lead().toString())));
        outbox.publish(tenant, handoff.drainEvents());
        announcements.changed(tenant, "handoff", handoff.id().value());
    }
}
