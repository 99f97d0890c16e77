package com.leadintel.persistence.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.MatchKeys;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
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
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Adapter
class JpaLeads implements Leads {
    private static final String ALIKE = "select id from lead where tenant = ?1 and (mailbox = ?2 or phone = ?3"
            + " or salesforce_id = ?4 or block = ?5) order by coalesce(mailbox = ?2, false)"
            + " or coalesce(salesforce_id = ?4, false) desc, coalesce(phone = ?3, false) desc,"
            + " similarity(coalesce(name_key, ''), ?6) + similarity(coalesce(company_key, ''), ?7) desc, id limit ?8";
    private static final String FORMERS = "select remaining, cast(state as text) from merged_lead where tenant = ?1"
            + " and (mailbox = ?2 or phone = ?3 or salesforce_id = ?4) order by merged_at desc, id";
    private static final String LOCKED =
            " from lead where tenant = ?1 and id = any(cast(?2 as uuid[])) order by id for update";

    private static final String SHOWS = "exists (select 1 from %s l where l.tenant = ?1"
            + " and l.state -> 'details' -> 'images' @> jsonb_build_array(image))";
    private static final String SHOWN = "select image from jsonb_array_elements_text(cast(?2 as jsonb)) image where "
            + SHOWS.formatted("lead") + " or " + SHOWS.formatted("merged_lead");

    private final TenantSession session;
    private final Outbox outbox;
    private final Announcements announcements;

    @Inject
    JpaLeads(TenantSession session, Outbox outbox, Announcements announcements) {
        this.session = session;
        this.outbox = outbox;
        this.announcements = announcements;
    }

    @Override
    public Optional<Lead> find(TenantId tenant, LeadId id) {
        return row(tenant, id).map(JpaLeads::lead);
    }

    @Override
    public Lead get(TenantId tenant, LeadId id) {
        return find(tenant, id).orElseThrow(() -> missing(tenant, id));
    }

    @Override
    public Lead forUpdate(TenantId tenant, LeadId id) {
        return held(tenant, id).orElseThrow(() -> missing(tenant, id));
    }

    @Override
    public Lead remaining(TenantId tenant, LeadId id) {
        return held(tenant, id)
                .orElseGet(() -> remaining(
                        tenant, mergedInto(tenant, id).orElseThrow(() -> Refusal.notFound("lead.not-found", id))));
    }

    @Override
    public Optional<LeadId> mergedInto(TenantId tenant, LeadId id) {
        List<?> remaining = session.of(tenant)
                .createNativeQuery("select remaining from merged_lead where tenant = ?1 and id = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, id.value())
                .getResultList();
        return remaining.stream().map(UUID.class::cast).map(LeadId::new).findFirst();
    }

    @Override
    public void add(TenantId tenant, Lead lead) {
        session.of(tenant).persist(LeadRow.of(lead.state()));
        written(tenant, lead);
    }

    @Override
    public void save(TenantId tenant, Lead lead) {
        LeadRow row = row(tenant, lead.id()).orElseThrow(() -> Refusal.notFound("lead.not-found", lead.id()));
        lead.requireVersion(row.version());
        row.store(lead.state());
        written(tenant, lead);
    }

    @Override
    public void takeAway(TenantId tenant, Lead merged, LeadId into, Instant now) {
        MatchKeys keys = MatchKeys.of(merged.details());
        LeadRow row = row(tenant, merged.id()).orElseThrow(() -> missing(tenant, merged.id()));
        merged.requireVersion(row.version());
        session.of(tenant).remove(row);
        written(tenant, merged);
        session.of(tenant)
                .createNativeQuery("update merged_lead set remaining = ?1 where tenant = ?2 and remaining = ?3")
                .setParameter(1, into.value())
                .setParameter(2, tenant.value())
                .setParameter(3, merged.id().value())
                .executeUpdate();
        session.of(tenant)
                .createNativeQuery("insert into merged_lead (id, tenant, remaining, merged_at, state, mailbox, phone,"
                        + " salesforce_id) values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7, ?8)")
                .setParameter(1, merged.id().value())
                .setParameter(2, tenant.value())
                .setParameter(3, into.value())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, Json.write(merged.state()))
                .setParameter(6, keys.mailbox().orElse(null))
                .setParameter(7, keys.phone().orElse(null))
                .setParameter(8, keys.salesforceId().orElse(null))
                .executeUpdate();
    }

    @Override
    public List<Former> merged(TenantId tenant, LeadDetails details) {
        return formers(tenant, MatchKeys.of(details)).toList();
    }

    private Stream<Former> formers(TenantId tenant, MatchKeys keys) {
        List<?> rows = session.of(tenant)
                .createNativeQuery(FORMERS)
                .setParameter(1, tenant.value())
                .setParameter(2, keys.mailbox().orElse(""))
                .setParameter(3, keys.phone().orElse(""))
                .setParameter(4, keys.salesforceId().orElse(""))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Former(
                        new LeadId((UUID) row[0]),
                        Json.read((String) row[1], Lead.State.class).details()));
    }

    @Override
    public List<Lead> resembling(TenantId tenant, LeadDetails details, int most) {
        MatchKeys keys = MatchKeys.of(details);
        List<UUID> alike = takeTurn(tenant, List.of(keys), most);
        Query query = session.of(tenant).createNativeQuery("select *" + LOCKED, LeadRow.class);
        return locked(tenant, query, alike).stream()
                .map(LeadRow.class::cast)
                .map(JpaLeads::lead)
                .sorted(Comparator.comparing(lead -> alike.indexOf(lead.id().value())))
                .toList();
    }

    @Override
    public void awaitTurn(TenantId tenant, List<LeadDetails> details, int most) {
        List<UUID> alike = takeTurn(tenant, details.stream().map(MatchKeys::of).toList(), most);
        locked(tenant, session.of(tenant).createNativeQuery("select id" + LOCKED), alike);
    }

    /** Takes the turn of all the keys; answers the leads that are alike, in the order of their likeness. */
    private List<UUID> takeTurn(TenantId tenant, List<MatchKeys> all, int most) {
        return Violations.waiting(
                () -> {
                    session.turns(tenant, all.stream().flatMap(JpaLeads::things));
                    return all.stream()
                            .flatMap(keys -> alike(tenant, keys, most))
                            .distinct()
                            .toList();
                },
                () -> changed(Map.of()));
    }

    private static Stream<String> things(MatchKeys keys) {
        return Stream.of(
                        Optional.of("block " + keys.block()),
                        keys.mailbox().map(key -> "mailbox " + key),
                        keys.phone().map(key -> "phone " + key),
                        keys.salesforceId().map(key -> "salesforce " + key))
                .flatMap(Optional::stream);
    }

    private Stream<UUID> alike(TenantId tenant, MatchKeys keys, int most) {
        List<?> ids = session.of(tenant)
                .createNativeQuery(ALIKE)
                .setParameter(1, tenant.value())
                .setParameter(2, keys.mailbox().orElse(""))
                .setParameter(3, keys.phone().orElse(""))
                .setParameter(4, keys.salesforceId().orElse(""))
                .setParameter(5, keys.block())
                .setParameter(6, keys.name().orElse(""))
                .setParameter(7, keys.company().orElse(""))
                .setParameter(8, most)
                .getResultList();
        return Stream.concat(
                ids.stream().map(UUID.class::cast),
                formers(tenant, keys).map(former -> former.remaining().value()));
    }

    /** Locks the rows in the order of their ids, which is everybody's order. */
    private static List<?> locked(TenantId tenant, Query query, List<UUID> ids) {
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        query.setParameter(1, tenant.value()).setParameter(2, array);
        return ids.isEmpty() ? List.of() : Violations.waiting(query::getResultList, () -> changed(Map.of()));
    }

    @Override
    public Set<FileId> shown(TenantId tenant, Set<FileId> images) {
        List<?> known = session.of(tenant)
                .createNativeQuery(SHOWN)
                .setParameter(1, tenant.value())
                .setParameter(2, Json.write(images))
                .getResultList();
        return known.stream().map(String.class::cast).map(FileId::of).collect(Collectors.toSet());
    }

    @Override
    public Optional<Lead> reachedAt(TenantId tenant, PhoneNumber phone) {
        return session.of(tenant)
                .createQuery(
                        "select l from LeadRow l where l.tenant = :tenant and l.phone = :phone"
                                + " order by l.touchedAt desc, l.id desc",
                        LeadRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("phone", phone.value())
                .setMaxResults(1)
                .getResultStream()
                .map(JpaLeads::lead)
                .findFirst()
                .or(() -> formerlyAt(tenant, phone));
    }

    private Optional<Lead> formerlyAt(TenantId tenant, PhoneNumber phone) {
        List<?> remaining = session.of(tenant)
                .createNativeQuery("select remaining from merged_lead where tenant = ?1 and phone = ?2"
                        + " order by merged_at desc, id limit 1")
                .setParameter(1, tenant.value())
                .setParameter(2, phone.value())
                .getResultList();
        return remaining.stream().map(UUID.class::cast).findFirst().flatMap(id -> find(tenant, new LeadId(id)));
    }

    private Optional<Lead> held(TenantId tenant, LeadId id) {
        return Violations.waiting(
                        () -> session.findForUpdate(tenant, LeadRow.class, id.value()), () -> changed(Map.of("id", id)))
                .map(JpaLeads::lead);
    }

    private Refusal missing(TenantId tenant, LeadId id) {
        return mergedInto(tenant, id)
                .map(into -> Refusal.gone("lead.merged", Map.of("id", id.toString(), "into", into.toString())))
                .orElseGet(() -> Refusal.notFound("lead.not-found", id));
    }

    private void written(TenantId tenant, Lead lead) {
        EntityManager entities = session.of(tenant);
        Violations.flush(entities, () -> changed(Map.of("id", lead.id())));
        outbox.publish(tenant, lead.drainEvents());
        announcements.changed(tenant, "lead", lead.id().value());
    }

    private static Refusal changed(Map<String, ?> facts) {
        return Refusal.stale("lead.changed-meanwhile", facts);
    }

    private Optional<LeadRow> row(TenantId tenant, LeadId id) {
        return session.find(tenant, LeadRow.class, id.value());
    }

    private static Lead lead(LeadRow row) {
        return Lead.restore(row.toState());
    }
}
