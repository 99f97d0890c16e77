package com.leadintel.application.integration;

import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.Require;
import java.time.Instant;

/**
 * A message exactly as a provider sent it: its type, the key under which a redelivery is recognised, and the raw body of
 * at most a million characters.
 */
public record ProviderMessage(
        EventId id, Provider provider, String type, String deliveryKey, String body, Instant receivedAt) {
    public ProviderMessage {
        Require.present(id, "provider-message.id-missing");
        Require.present(provider, "provider-message.provider-missing");
        type = Require.text(type, 120, "provider-message.type-malformed");
        deliveryKey = Require.text(deliveryKey, 300, "provider-message.delivery-key-malformed");
        Require.that(
                Require.present(body, "provider-message.body-missing").length() <= 1_000_000,
                "provider-message.body-too-large");
        Require.present(receivedAt, "provider-message.time-missing");
    }
}
