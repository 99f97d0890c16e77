package com.leadintel.application.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.integration.port.InMemoryProviderMessages;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderMessagesTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final String KEY = "an-unguessable-connection-key";
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryProviderMessages messages = new InMemoryProviderMessages();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final InMemoryConnections connections = new InMemoryConnections();

    @Test
    void aMessageIsKeptAndQueuedOnceHoweverOftenItIsDelivered() {
        KeepMessage keep = new KeepMessage(messages, jobs, ids, clock);
        KeepMessage.Command command = new KeepMessage.Command(Provider.ZOOM, "phone.recording_completed", "d-1", "{}");
        assertThat(keep.handle(TENANT, command)).isTrue();
        assertThat(keep.handle(TENANT, command)).isFalse();
        assertThat(jobs.browse(TENANT, Optional.empty(), Optional.empty(), 10).items())
                .singleElement()
                .satisfies(job -> assertThat(new ShowMessage(messages)
                                .handle(TENANT, new EventId(job.subject()))
                                .body())
                        .isEqualTo("{}"));
    }

    @Test
    void aMessageFindsItsTenantByTheKeyInItsPath() {
        connections.save(TENANT, new Connection(TENANT, Provider.ZOOM, KEY, Optional.of("ACCOUNT")));
        RouteMessage route = new RouteMessage(connections, (tenant, provider) -> Optional.of("secret"));
        assertThat(route.byKey(Provider.ZOOM, KEY)).hasValueSatisfying(found -> {
            assertThat(found.tenant()).isEqualTo(TENANT);
            assertThat(found.signingSecret()).contains("secret");
            assertThat(found.toString()).doesNotContain("secret", KEY);
        });
        assertThat(route.byKey(Provider.SALESFORCE, KEY)).isEmpty();
    }

    @Test
    void aMessageOnThePlainPathFindsItsTenantByTheAccount() {
        connections.save(TENANT, new Connection(TENANT, Provider.ZOOM, KEY, Optional.of("ACCOUNT")));
        RouteMessage route = new RouteMessage(connections, (tenant, provider) -> Optional.empty());
        assertThat(route.byAccount(Provider.ZOOM, "ACCOUNT")).isPresent();
        assertThat(route.byAccount(Provider.ZOOM, "OTHER")).isEmpty();
    }

    @Test
    void aMessageThatNamesNobodyFindsTheOnlyConnectionThereIs() {
        RouteMessage route = new RouteMessage(connections, (tenant, provider) -> Optional.empty());
        connections.save(TENANT, new Connection(TENANT, Provider.ZOOM, KEY, Optional.empty()));
        assertThat(route.byOnly(Provider.ZOOM)).isPresent();
        TenantId other = new TenantId(new UUID(2, 2));
        connections.save(other, new Connection(other, Provider.ZOOM, KEY + "-2", Optional.empty()));
        assertThat(route.byOnly(Provider.ZOOM)).isEmpty();
    }

    @Test
    void aConnectionKeyThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new Connection(TENANT, Provider.ZOOM, "short", Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("connection.key-malformed"));
    }
}
