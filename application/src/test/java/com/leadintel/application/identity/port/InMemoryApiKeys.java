package com.leadintel.application.identity.port;

import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** API keys in memory. */
public final class InMemoryApiKeys implements ApiKeys {
    private final List<ApiKey> keys = new ArrayList<>();

    @Override
    public Optional<ApiKey> findBySha256(String sha256) {
        return keys.stream().filter(key -> key.sha256().equals(sha256)).findFirst();
    }

    @Override
    public List<ApiKey> all(TenantId tenant) {
        return keys.stream()
                .filter(key -> key.tenant().equals(tenant))
                .sorted(Comparator.comparing(ApiKey::name)
                        .thenComparing(key -> key.id().value()))
                .toList();
    }

    @Override
    public void add(TenantId tenant, ApiKey key) {
        if (findBySha256(key.sha256()).isPresent()) {
            throw Refusal.conflict("api-key.taken", Map.of());
        }
        keys.add(key);
    }

    @Override
    public void remove(TenantId tenant, ApiKeyId id) {
        if (!keys.removeIf(key -> key.tenant().equals(tenant) && key.id().equals(id))) {
            throw Refusal.notFound("api-key.not-found", id);
        }
    }
}
