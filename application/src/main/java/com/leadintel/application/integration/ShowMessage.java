package com.leadintel.application.integration;

import com.leadintel.application.integration.port.ProviderMessages;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;

/** Gives the product's own readers a message that was kept. */
@UseCase
public class ShowMessage {
    private final ProviderMessages messages;

    @Inject
    public ShowMessage(ProviderMessages messages) {
        this.messages = messages;
    }

    /** The message; refuses an unknown one with {@code provider-message.not-found}. */
    public ProviderMessage handle(TenantId tenant, EventId id) {
        return messages.get(tenant, id);
    }
}
