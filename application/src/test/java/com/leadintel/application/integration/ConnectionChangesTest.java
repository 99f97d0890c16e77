package com.leadintel.application.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.People;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionChangesTest {
    private static final Caller ADMIN = People.danaAs(Role.ADMIN);
    private static final Connection ZOOM =
            new Connection(People.OURS, Provider.ZOOM, "k".repeat(40), Optional.of("zoom-1"));

    private final InMemoryConnections connections = new InMemoryConnections();
    private final AdoptAccount adopt = new AdoptAccount(
            connections, (tenant, provider) -> Optional.of("zoom-2").filter(account -> provider == Provider.ZOOM));
    private final RenewKey renew = new RenewKey(connections, new CountedTexts());

    @Test
    void theAccountOfTheLoginIsTakenUnderTheSameKey() {
        connections.save(People.OURS, ZOOM);
        adopt.handle(ADMIN, Provider.ZOOM);
        assertThat(connections.all(People.OURS))
                .containsExactly(new Connection(People.OURS, Provider.ZOOM, ZOOM.key(), Optional.of("zoom-2")));
    }

    @Test
    void aRenewedKeyShutsTheOldOneOut() {
        connections.save(People.OURS, ZOOM);
        renew.handle(ADMIN, Provider.ZOOM);
        assertThat(connections.findByKey(Provider.ZOOM, ZOOM.key())).isEmpty();
        assertThat(connections.find(People.OURS, Provider.ZOOM).orElseThrow().account())
                .contains("zoom-1");
    }

    @Test
    void whatIsNotConnectedCannotBeChanged() {
        assertThatThrownBy(() -> adopt.handle(ADMIN, Provider.ZOOM)).hasMessageStartingWith("connection.not-found");
        assertThatThrownBy(() -> renew.handle(ADMIN, Provider.ZOOM)).hasMessageStartingWith("connection.not-found");
    }

    @Test
    void withoutALoginThereIsNoAccountToTake() {
        connections.save(
                People.OURS, new Connection(People.OURS, Provider.SALESFORCE, "k".repeat(40), Optional.of("00D1")));
        assertThatThrownBy(() -> adopt.handle(ADMIN, Provider.SALESFORCE))
                .hasMessageStartingWith("connection.not-found");
    }

    @Test
    void onlyAdministratorsChangeConnections() {
        Caller seller = People.danaAs(Role.SDR);
        assertThatThrownBy(() -> adopt.handle(seller, Provider.ZOOM)).hasMessageStartingWith("access.forbidden");
        assertThatThrownBy(() -> renew.handle(seller, Provider.ZOOM)).hasMessageStartingWith("access.forbidden");
    }
}
