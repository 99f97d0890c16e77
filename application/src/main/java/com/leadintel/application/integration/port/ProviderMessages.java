package com.leadintel.application.integration.port;

import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.TenantId;

/** The raw messages of providers, kept before anything is made of them. */
public interface ProviderMessages {
    /** Keeps a message; answers false, and keeps nothing, when one with its delivery key is there already. */
    boolean keep(TenantId tenant, ProviderMessage message);

    /** The message; refuses with {@code provider-message.not-found}. */
    ProviderMessage get(TenantId tenant, EventId id);
}
