package com.leadintel.application.handoff.port;

import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffState;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Handoffs in memory; published events are kept in {@code events}. */
public final class InMemoryHandoffs implements Handoffs {
    public final List<DomainEvent> events = new ArrayList<>();
    private final Map<HandoffId, Handoff.State> states = new LinkedHashMap<>();

    @Override
    public Optional<Handoff> find(TenantId tenant, HandoffId id) {
        return Optional.ofNullable(states.get(id))
                .filter(state -> state.tenant().equals(tenant))
                .map(Handoff::restore);
    }

    @Override
    public Handoff get(TenantId tenant, HandoffId id) {
        return find(tenant, id).orElseThrow(() -> Refusal.notFound("handoff.not-found", id));
    }

    @Override
    public List<Handoff> of(TenantId tenant, LeadId lead) {
        return latest(tenant, Integer.MAX_VALUE).stream()
                .filter(handoff -> handoff.lead().equals(lead))
                .toList();
    }

    @Override
    public List<Handoff> latest(TenantId tenant, int most) {
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .sorted(Comparator.comparing(Handoff.State::startedAt).reversed())
                .limit(most)
                .map(Handoff::restore)
                .toList();
    }

    @Override
    public Set<FileId> documents(TenantId tenant, Set<FileId> files) {
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .flatMap(state -> state.document().stream())
                .filter(files::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(TenantId tenant, Handoff handoff) {
        keep(tenant, handoff);
    }

    @Override
    public void save(TenantId tenant, Handoff handoff) {
        get(tenant, handoff.id());
        keep(tenant, handoff);
    }

    private void keep(TenantId tenant, Handoff handoff) {
        boolean another = of(tenant, handoff.lead()).stream()
                .anyMatch(other -> !other.id().equals(handoff.id()) && other.status() != HandoffState.FAILED);
        if (another && handoff.status() != HandoffState.FAILED) {
            throw Refusal.conflict(
                    "handoff.already-started", Map.of("lead", handoff.lead().toString()));
        }
        events.addAll(handoff.drainEvents());
        states.put(handoff.id(), handoff.state());
    }
}
