package com.leadintel.application.call.port;

import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DomainEvent;
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

/** Calls in memory; published events are kept in {@code events}. */
public final class InMemoryCalls implements Calls {
    public final List<DomainEvent> events = new ArrayList<>();
    private final Map<CallId, Call.State> states = new LinkedHashMap<>();

    @Override
    public Optional<Call> find(TenantId tenant, CallId id) {
        return Optional.ofNullable(states.get(id))
                .filter(state -> state.tenant().equals(tenant))
                .map(Call::restore);
    }

    @Override
    public Call get(TenantId tenant, CallId id) {
        return find(tenant, id).orElseThrow(() -> Refusal.notFound("call.not-found", id));
    }

    @Override
    public Optional<Call> findByOrigin(TenantId tenant, Origin origin) {
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .filter(state -> state.origin().equals(Optional.of(origin)))
                .findFirst()
                .map(Call::restore);
    }

    @Override
    public List<Call> with(TenantId tenant, LeadId lead) {
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .filter(state -> state.lead().equals(Optional.of(lead)))
                .sorted(Comparator.comparing(Call.State::occurredAt).reversed())
                .map(Call::restore)
                .toList();
    }

    @Override
    public Set<String> sounds(TenantId tenant, Set<String> keys) {
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .flatMap(state -> state.recording().flatMap(Recording::stored).stream())
                .map(Recording.Stored::key)
                .filter(keys::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(TenantId tenant, Call call) {
        keep(call);
    }

    @Override
    public void save(TenantId tenant, Call call) {
        get(tenant, call.state().id());
        keep(call);
    }

    private void keep(Call call) {
        events.addAll(call.drainEvents());
        states.put(call.state().id(), call.state());
    }
}
