package com.leadintel.persistence.integration;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.application.integration.port.ProviderMessages;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

@Adapter
class SqlProviderMessages implements ProviderMessages {
    private final TenantSession session;

    @Inject
    SqlProviderMessages(TenantSession session) {
        this.session = session;
    }

    @Override
    public boolean keep(TenantId tenant, ProviderMessage message) {
        int kept = session.of(tenant)
                .createNativeQuery(
                        "insert into provider_message (id, tenant, provider, type, delivery_key, body, received_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                + " on conflict (tenant, provider, delivery_key) do nothing")
                .setParameter(1, message.id().value())
                .setParameter(2, tenant.value())
                .setParameter(3, message.provider().name())
                .setParameter(4, message.type())
                .setParameter(5, message.deliveryKey())
                .setParameter(6, message.body())
                .setParameter(7, message.receivedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return kept == 1;
    }

    @Override
    public ProviderMessage get(TenantId tenant, EventId id) {
        List<?> rows = session.of(tenant)
                .createNativeQuery("select provider, type, delivery_key, body,"
                        + " to_char(received_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from provider_message where tenant = ?1 and id = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, id.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new ProviderMessage(
                        id,
                        Provider.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        Instant.parse((String) row[4])))
                .orElseThrow(() -> Refusal.notFound("provider-message.not-found", id));
    }
}
