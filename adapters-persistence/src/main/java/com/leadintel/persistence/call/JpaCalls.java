package com.leadintel.persistence.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.outbox.Outbox;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Adapter
class JpaCalls implements Calls {
    private final TenantSession session;
    private final Outbox outbox;
    private final Announcements announcements;

    @Inject
    JpaCalls(TenantSession session, Outbox outbox, Announcements announcements) {
        this.session = session;
        this.outbox = outbox;
        this.announcements = announcements;
    }

    @Override
    public Optional<Call> find(TenantId tenant, CallId id) {
        return session.find(tenant, CallRow.class, id.value()).map(JpaCalls::call);
    }

    @Override
    public Call get(TenantId tenant, CallId id) {
        return session.findForUpdate(tenant, CallRow.class, id.value())
                .map(JpaCalls::call)
                .orElseThrow(() -> Refusal.notFound("call.not-found", id));
    }

    @Override
    public Optional<Call> findByOrigin(TenantId tenant, Origin origin) {
        session.turn(tenant, "call " + origin.provider() + " " + origin.externalCallId());
        return session.of(tenant)
                .createQuery(
                        "select c from CallRow c where c.tenant = :tenant and c.provider = :provider"
                                + " and c.externalCall = :call",
                        CallRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("provider", origin.provider())
                .setParameter("call", origin.externalCallId())
                .getResultStream()
                .findFirst()
                .map(JpaCalls::call);
    }

    @Override
    public List<Call> with(TenantId tenant, LeadId lead) {
        return session.of(tenant)
                .createQuery(
                        "select c from CallRow c where c.tenant = :tenant and c.lead = :lead"
                                + " order by c.occurredAt desc, c.id desc",
                        CallRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("lead", lead.value())
                .setMaxResults(200)
                .getResultStream()
                .map(JpaCalls::call)
                .toList();
    }

    @Override
    public Set<String> sounds(TenantId tenant, Set<String> keys) {
        List<?> known = session.of(tenant)
                .createNativeQuery("select sound from call where tenant = ?1"
                        + " and sound in (select jsonb_array_elements_text(cast(?2 as jsonb)))")
                .setParameter(1, tenant.value())
                .setParameter(2, Json.write(keys))
                .getResultList();
        return known.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    @Override
    public void add(TenantId tenant, Call call) {
        session.of(tenant).persist(CallRow.of(call.state()));
        told(tenant, call);
    }

    @Override
    public void save(TenantId tenant, Call call) {
        session.of(tenant).merge(CallRow.of(call.state()));
        told(tenant, call);
    }

    private void told(TenantId tenant, Call call) {
        outbox.publish(tenant, call.drainEvents());
        announcements.changed(tenant, "call", call.state().id().value());
    }

    private static Call call(CallRow row) {
        return Call.restore(row.toState());
    }
}
