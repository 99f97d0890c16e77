package com.leadintel.application.lead.port;

import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leads in memory; published events are kept in {@code events}. */
public final class InMemoryLeads implements Leads {
    public final List<DomainEvent> events = new ArrayList<>();
    private final Map<LeadId, Lead.State> states = new LinkedHashMap<>();
    private final Map<LeadId, Pointer> pointers = new LinkedHashMap<>();

    private record Pointer(TenantId tenant, LeadId into, LeadDetails details) {}

    @Override
    public Optional<Lead> find(TenantId tenant, LeadId id) {
        return Optional.ofNullable(states.get(id))
                .filter(state -> state.tenant().equals(tenant))
                .map(Lead::restore);
    }

    @Override
    public Lead get(TenantId tenant, LeadId id) {
        return find(tenant, id)
                .orElseThrow(() -> mergedInto(tenant, id)
                        .map(into -> Refusal.gone("lead.merged", Map.of("id", id.toString(), "into", into.toString())))
                        .orElseGet(() -> Refusal.notFound("lead.not-found", id)));
    }

    @Override
    public Lead remaining(TenantId tenant, LeadId id) {
        return get(tenant, mergedInto(tenant, id).orElse(id));
    }

    @Override
    public Optional<LeadId> mergedInto(TenantId tenant, LeadId id) {
        return Optional.ofNullable(pointers.get(id))
                .filter(pointer -> pointer.tenant().equals(tenant))
                .map(Pointer::into);
    }

    @Override
    public void takeAway(TenantId tenant, Lead merged, LeadId into, Instant now) {
        get(tenant, merged.id()).requireVersion(merged.state().version());
        states.remove(merged.id());
        pointers.replaceAll((id, pointer) ->
                pointer.into().equals(merged.id()) ? new Pointer(tenant, into, pointer.details()) : pointer);
        pointers.put(merged.id(), new Pointer(tenant, into, merged.details()));
    }

    @Override
    public List<Former> merged(TenantId tenant, LeadDetails details) {
        return pointers.values().stream()
                .filter(pointer -> pointer.tenant().equals(tenant))
                .filter(pointer -> certain(pointer.details(), details)
                        || both(
                                pointer.details().person().phone(),
                                details.person().phone()))
                .map(pointer -> new Former(pointer.into(), pointer.details()))
                .toList();
    }

    @Override
    public Lead forUpdate(TenantId tenant, LeadId id) {
        return get(tenant, id);
    }

    @Override
    public void add(TenantId tenant, Lead lead) {
        keep(lead);
    }

    @Override
    public void save(TenantId tenant, Lead lead) {
        get(tenant, lead.id()).requireVersion(lead.state().version());
        keep(lead);
    }

    @Override
    public List<Lead> resembling(TenantId tenant, LeadDetails details, int most) {
        List<LeadId> formers =
                merged(tenant, details).stream().map(Former::remaining).toList();
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant)
                        && (alike(state.details(), details) || formers.contains(state.id())))
                .sorted(Comparator.comparing((Lead.State state) -> !certain(state.details(), details)))
                .limit(most)
                .map(Lead::restore)
                .toList();
    }

    /** Nobody else is here to wait for. */
    @Override
    public void awaitTurn(TenantId tenant, List<LeadDetails> details, int most) {}

    @Override
    public Optional<Lead> reachedAt(TenantId tenant, PhoneNumber phone) {
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .filter(state -> state.details().person().phone().equals(Optional.of(phone)))
                .max(Comparator.comparing(Lead.State::changedAt))
                .map(Lead::restore)
                .or(() -> pointers.values().stream()
                        .filter(pointer -> pointer.tenant().equals(tenant))
                        .filter(pointer -> pointer.details().person().phone().equals(Optional.of(phone)))
                        .findFirst()
                        .flatMap(pointer -> find(tenant, pointer.into())));
    }

    @Override
    public Set<FileId> shown(TenantId tenant, Set<FileId> images) {
        Stream<LeadDetails> formers = pointers.values().stream()
                .filter(pointer -> pointer.tenant().equals(tenant))
                .map(Pointer::details);
        return Stream.concat(all(tenant).stream().map(Lead.State::details), formers)
                .flatMap(details -> details.images().stream())
                .filter(images::contains)
                .collect(Collectors.toSet());
    }

    /** Every lead of the tenant. */
    public List<Lead.State> all(TenantId tenant) {
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .toList();
    }

    private void keep(Lead lead) {
        events.addAll(lead.drainEvents());
        Lead.State state = lead.state();
        states.put(
                lead.id(),
                new Lead.State(
                        state.id(),
                        state.tenant(),
                        state.details(),
                        state.captures(),
                        state.progress(),
                        state.owner(),
                        state.bant(),
                        state.research(),
                        state.contacts(),
                        state.doubts(),
                        state.score(),
                        state.changedAt(),
                        state.version() + 1));
    }

    private static boolean certain(LeadDetails one, LeadDetails other) {
        return both(one.person().email(), other.person().email()) || both(one.salesforceId(), other.salesforceId());
    }

    private static boolean alike(LeadDetails one, LeadDetails other) {
        return certain(one, other)
                || both(one.person().phone(), other.person().phone())
                || one.name().equalsIgnoreCase(other.name())
                || both(lower(one.company().name()), lower(other.company().name()));
    }

    private static Optional<String> lower(Optional<String> text) {
        return text.map(words -> words.toLowerCase(Locale.ROOT));
    }

    private static boolean both(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }
}
