package com.leadintel.application.tenant.port;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Tenant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tenants in memory. */
public class InMemoryTenants implements Tenants {
    private final Map<TenantId, Tenant> tenants = new LinkedHashMap<>();
    private Optional<Tenant> first = Optional.empty();

    @Override
    public Tenant get(TenantId id) {
        return Optional.ofNullable(tenants.get(id)).orElseThrow(() -> Refusal.notFound("tenant.not-found", id));
    }

    @Override
    public void add(Tenant tenant) {
        if (tenants.putIfAbsent(tenant.id(), tenant) != null) {
            throw Refusal.conflict("tenant.already-there", Map.of("tenant", tenant.id()));
        }
    }

    @Override
    public void remove(TenantId id) {
        tenants.remove(id);
    }

    @Override
    public void found(Tenant tenant) {
        if (first.isPresent()) {
            throw Refusal.conflict("installation.founded", Map.of());
        }
        first = Optional.of(tenant);
        add(tenant);
    }

    @Override
    public Optional<Tenant> first() {
        return first;
    }

    @Override
    public List<Tenant> all() {
        return tenants.values().stream()
                .sorted(Comparator.comparing(Tenant::name)
                        .thenComparing(tenant -> tenant.id().value()))
                .toList();
    }
}
