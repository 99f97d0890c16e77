package com.leadintel.application.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.People;
import com.leadintel.application.integration.Integration.Role;
import com.leadintel.application.integration.Integration.State;
import com.leadintel.application.integration.port.Equipment;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.domain.identity.Caller;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowIntegrationsTest {
    private static final Caller ADMIN = People.danaAs(com.leadintel.domain.identity.Role.ADMIN);
    private static final String KEY = "k".repeat(40);

    private final InMemoryConnections connections = new InMemoryConnections();
    private final Map<Provider, String> accounts = new EnumMap<>(Provider.class);
    private final Map<Provider, String> secrets = new EnumMap<>(Provider.class);
    private final ShowIntegrations show = new ShowIntegrations(
            connections,
            (tenant, provider) -> Optional.ofNullable(accounts.get(provider)),
            (tenant, provider) -> Optional.ofNullable(secrets.get(provider)),
            tenant -> List.of(
                    new Equipment.Piece(Role.MAIL, "smtp", true, Optional.of("mail.example.com:587")),
                    new Equipment.Piece(Role.AI, "rules", false, Optional.of("rules/1"))));

    @Test
    void nothingIsConnectedInTheBeginning() {
        assertThat(of(Role.TELEPHONY))
                .isEqualTo(new Integration(
                        Role.TELEPHONY, "zoom", State.NOT_CONNECTED, Optional.empty(), List.of(), Optional.empty()));
        assertThat(of(Role.CRM).state()).isEqualTo(State.NOT_CONNECTED);
    }

    @Test
    void withAccountAndSecretZoomIsConnected() {
        connect(Provider.ZOOM, "zoom-1");
        accounts.put(Provider.ZOOM, "zoom-1");
        secrets.put(Provider.ZOOM, "s3cr3t");
        assertThat(of(Role.TELEPHONY))
                .isEqualTo(new Integration(
                        Role.TELEPHONY,
                        "zoom",
                        State.CONNECTED,
                        Optional.of("zoom-1"),
                        List.of(),
                        Optional.of("/api/v1/webhooks/zoom/recording/" + KEY)));
    }

    @Test
    void zoomWithoutASigningSecretCannotReport() {
        connect(Provider.ZOOM, "zoom-1");
        accounts.put(Provider.ZOOM, "zoom-1");
        assertThat(of(Role.TELEPHONY).state()).isEqualTo(State.INCOMPLETE);
        assertThat(of(Role.TELEPHONY).lacks()).containsExactly("integration.no-signing-secret");
    }

    @Test
    void salesforceNeedsASecretForFlowsOnly() {
        connect(Provider.SALESFORCE, "00D5g000000ABCD");
        accounts.put(Provider.SALESFORCE, "00D5g000000ABCDEA1");
        assertThat(of(Role.CRM).state()).isEqualTo(State.CONNECTED);
        assertThat(of(Role.CRM).lacks()).containsExactly("integration.no-signing-secret");
        assertThat(of(Role.CRM).webhook()).contains("/api/v1/webhooks/salesforce/" + KEY);
    }

    @Test
    void withoutALoginTheProviderCannotBeAsked() {
        connect(Provider.SALESFORCE, "00D5g000000ABCD");
        secrets.put(Provider.SALESFORCE, "s3cr3t");
        assertThat(of(Role.CRM).state()).isEqualTo(State.INCOMPLETE);
        assertThat(of(Role.CRM).lacks()).containsExactly("integration.no-login");
    }

    @Test
    void aLoginToAnotherAccountIsSeen() {
        connect(Provider.ZOOM, "zoom-1");
        accounts.put(Provider.ZOOM, "zoom-2");
        secrets.put(Provider.ZOOM, "s3cr3t");
        assertThat(of(Role.TELEPHONY).lacks()).containsExactly("integration.other-account");
    }

    @Test
    void whatIsBuiltInNeedsNoConnection() {
        assertThat(of(Role.AI).state()).isEqualTo(State.BUILT_IN);
        assertThat(of(Role.MAIL).state()).isEqualTo(State.CONNECTED);
    }

    @Test
    void theKeyIsForThoseWhoMayChangeIt() {
        connect(Provider.ZOOM, "zoom-1");
        Caller seller = People.danaAs(com.leadintel.domain.identity.Role.SDR);
        assertThat(show.handle(seller))
                .allSatisfy(line -> assertThat(line.webhook()).isEmpty());
    }

    @Test
    void whoeverMayNotSeeConnectionsIsRefused() {
        Caller viewer = People.danaAs(com.leadintel.domain.identity.Role.VIEWER);
        assertThatThrownBy(() -> show.handle(viewer)).hasMessageStartingWith("access.forbidden");
    }

    private void connect(Provider provider, String account) {
        connections.save(People.OURS, new Connection(People.OURS, provider, KEY, Optional.of(account)));
    }

    private Integration of(Role role) {
        return show.handle(ADMIN).stream()
                .filter(line -> line.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
