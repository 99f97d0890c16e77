package com.leadintel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.People;
import com.leadintel.application.integration.AdoptAccount;
import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Integration;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.RenewKey;
import com.leadintel.application.integration.ShowIntegrations;
import com.leadintel.application.integration.port.Equipment;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.domain.identity.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntegrationsPresenterTest {
    private static final String ORIGIN = "https://leads.example";
    private static final String KEY = "k".repeat(40);

    private final InMemoryConnections connections = new InMemoryConnections();
    private final Map<Provider, String> accounts = new EnumMap<>(Provider.class);
    private final Map<Provider, String> secrets = new EnumMap<>(Provider.class);
    private Role role = Role.ADMIN;
    private final IntegrationsPresenter presenter = new IntegrationsPresenter(
            () -> People.danaAs(role),
            new ShowIntegrations(
                    connections,
                    (tenant, provider) -> Optional.ofNullable(accounts.get(provider)),
                    (tenant, provider) -> Optional.ofNullable(secrets.get(provider)),
                    tenant -> List.of(
                            piece(Integration.Role.MAIL, "outbox"),
                            piece(Integration.Role.STORAGE, "folder"),
                            piece(Integration.Role.SPEECH, "transcripts"),
                            new Equipment.Piece(Integration.Role.AI, "rules", false, Optional.of("rules/1")))),
            new AdoptAccount(connections, (tenant, provider) -> Optional.ofNullable(accounts.get(provider))),
            new RenewKey(connections, new CountedTexts()));

    @Test
    void everyRoleSaysWhatIsUsedInstead() {
        assertThat(presenter.lines(ORIGIN))
                .extracting(line -> line.state().word())
                .containsExactly("Not connected", "Not connected", "Built in", "Built in", "Built in", "Built in");
        assertThat(line("rules").text()).contains("rules/1");
        assertThat(line("outbox").text()).contains("kept in the outbox");
    }

    @Test
    void whatIsNotConnectedSaysHowToToWhoeverMayDoIt() {
        assertThat(line("zoom").howTo().orElseThrow()).contains("ZOOM_ACCOUNT_ID");
        role = Role.SDR;
        assertThat(line("zoom").howTo()).isEmpty();
        assertThat(line("zoom").opens()).isFalse();
    }

    @Test
    void aConnectionShowsTheWholeAddressToPaste() {
        connect("zoom-1");
        accounts.put(Provider.ZOOM, "zoom-1");
        secrets.put(Provider.ZOOM, "s3cr3t");
        IntegrationLine zoom = line("zoom");
        assertThat(zoom.state().word()).isEqualTo("Connected");
        assertThat(zoom.text()).contains("zoom-1");
        assertThat(zoom.webhook().orElseThrow().address())
                .isEqualTo("https://leads.example/api/v1/webhooks/zoom/recording/" + KEY);
        assertThat(presenter.incomplete()).isZero();
    }

    @Test
    void whatAConnectionLacksIsSaidInWords() {
        connect("zoom-1");
        assertThat(line("zoom").lacks())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).endsWith("."));
        assertThat(presenter.incomplete()).isEqualTo(1);
    }

    @Test
    void aLoginToAnotherAccountIsTakenOverOnRequest() {
        connect("zoom-1");
        accounts.put(Provider.ZOOM, "zoom-2");
        assertThat(line("zoom").otherAccount()).isTrue();
        presenter.adopt("zoom");
        assertThat(line("zoom").otherAccount()).isFalse();
        assertThat(line("zoom").text()).contains("zoom-2");
    }

    @Test
    void anAddressIsRenewed() {
        connect("zoom-1");
        presenter.renew("zoom");
        assertThat(line("zoom").webhook().orElseThrow().address()).doesNotContain(KEY);
    }

    @Test
    void nobodyIsRemindedOfWhatTheyMayNotSee() {
        connect("zoom-1");
        role = Role.VIEWER;
        assertThat(presenter.incomplete()).isZero();
    }

    private static Equipment.Piece piece(Integration.Role role, String provider) {
        return new Equipment.Piece(role, provider, false, Optional.empty());
    }

    private void connect(String account) {
        connections.save(People.OURS, new Connection(People.OURS, Provider.ZOOM, KEY, Optional.of(account)));
    }

    private IntegrationLine line(String provider) {
        return presenter.lines(ORIGIN).stream()
                .filter(line -> line.provider().equals(provider))
                .findFirst()
                .orElseThrow();
    }
}
