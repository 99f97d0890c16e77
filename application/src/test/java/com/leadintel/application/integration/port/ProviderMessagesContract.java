package com.leadintel.application.integration.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of providers' messages promises. */
public interface ProviderMessagesContract extends TenantContract {
    ProviderMessages messages();

    /** A message that a provider delivers under a key. */
    static ProviderMessage message(String deliveryKey) {
        return new ProviderMessage(
                new EventId(UUID.randomUUID()),
                Provider.ZOOM,
                "phone.recording_completed",
                deliveryKey,
                "{\"event\":\"phone.recording_completed\"}",
                Instant.parse("2026-11-20T10:15:30.123456Z"));
    }

    @Test
    default void aMessageComesBackAsItCame() {
        TenantId tenant = newTenant();
        ProviderMessage message = message("d-1");
        assertThat(messages().keep(tenant, message)).isTrue();
        assertThat(messages().get(tenant, message.id())).isEqualTo(message);
    }

    @Test
    default void aRedeliveryIsNotKept() {
        TenantId tenant = newTenant();
        messages().keep(tenant, message("d-2"));
        ProviderMessage again = message("d-2");
        assertThat(messages().keep(tenant, again)).isFalse();
        assertThatThrownBy(() -> messages().get(tenant, again.id()))
                .hasMessageStartingWith("provider-message.not-found");
    }

    @Test
    default void anotherTenantsMessageIsInvisible() {
        TenantId tenant = newTenant();
        ProviderMessage message = message("d-3");
        messages().keep(tenant, message);
        TenantId stranger = newTenant();
        assertThatThrownBy(() -> messages().get(stranger, message.id()))
                .hasMessageStartingWith("provider-message.not-found");
        assertThat(messages().keep(stranger, message("d-3"))).isTrue();
    }
}
