package com.leadintel.application.integration.port;

import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Providers' raw messages in memory. */
public final class InMemoryProviderMessages implements ProviderMessages {
    private final Map<String, ProviderMessage> messages = new LinkedHashMap<>();

    @Override
    public boolean keep(TenantId tenant, ProviderMessage message) {
        String key = tenant + " " + message.provider() + " " + message.deliveryKey();
        return messages.putIfAbsent(key, message) == null;
    }

    @Override
    public ProviderMessage get(TenantId tenant, EventId id) {
        return messages.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(tenant + " "))
                .map(Map.Entry::getValue)
                .filter(message -> message.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("provider-message.not-found", id));
    }
}
