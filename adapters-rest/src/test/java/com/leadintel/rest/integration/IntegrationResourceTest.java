package com.leadintel.rest.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.integration.AdoptAccount;
import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Integration.Role;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.RenewKey;
import com.leadintel.application.integration.ShowIntegrations;
import com.leadintel.application.integration.port.Equipment;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.rest.RestServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntegrationResourceTest {
    private static final String INTEGRATIONS = "/api/v1/integrations";

    private final InMemoryConnections connections = new InMemoryConnections();
    private final RestServer server = RestServer.of(caller -> new IntegrationResource(
            caller,
            new ShowIntegrations(
                    connections,
                    (tenant, provider) -> Optional.empty(),
                    (tenant, provider) -> Optional.of("s3cr3t"),
                    tenant -> List.of(new Equipment.Piece(Role.AI, "rules", false, Optional.of("rules/1")))),
            new AdoptAccount(connections, (tenant, provider) -> Optional.of("zoom-2")),
            new RenewKey(connections, new CountedTexts())));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyRoleHasALine() {
        JsonNode items = server.get(INTEGRATIONS).json().path("items");
        assertThat(items.findValuesAsText("role")).containsExactly("TELEPHONY", "CRM", "AI");
        assertThat(items.findValuesAsText("state")).containsExactly("NOT_CONNECTED", "NOT_CONNECTED", "BUILT_IN");
    }

    @Test
    void anAdministratorSeesWhereZoomReports() {
        connections.save(
                RestServer.TENANT,
                new Connection(RestServer.TENANT, Provider.ZOOM, "k".repeat(40), Optional.of("zoom-1")));
        JsonNode zoom = server.get(INTEGRATIONS).json().path("items").path(0);
        assertThat(zoom.path("webhook").asText()).isEqualTo("/api/v1/webhooks/zoom/recording/" + "k".repeat(40));
        assertThat(zoom.path("lacks").path(0).asText()).isEqualTo("integration.no-login");
        assertThat(server.get(INTEGRATIONS, "X-Role", "SDR").text()).doesNotContain("kkkk");
    }

    @Test
    void anAdministratorTakesOverTheAccountAndRenewsTheKey() {
        connections.save(
                RestServer.TENANT,
                new Connection(RestServer.TENANT, Provider.ZOOM, "k".repeat(40), Optional.of("zoom-1")));
        JsonNode adopted = server.post(INTEGRATIONS + "/zoom/adopt-account", "")
                .json()
                .path("items")
                .path(0);
        assertThat(adopted.path("detail").asText()).isEqualTo("zoom-2");
        JsonNode renewed = server.post(INTEGRATIONS + "/zoom/renew-key", "")
                .json()
                .path("items")
                .path(0);
        assertThat(renewed.path("webhook").asText()).doesNotContain("kkkk");
    }

    @Test
    void aProviderThatIsNotConnectedIsNotFound() {
        assertThat(server.post(INTEGRATIONS + "/zoom/renew-key", "").code()).isEqualTo("connection.not-found");
        assertThat(server.post(INTEGRATIONS + "/twilio/renew-key", "").code()).isEqualTo("connection.not-found");
    }

    @Test
    void aViewerIsRefused() {
        assertThat(server.get(INTEGRATIONS, "X-Role", "VIEWER").status()).isEqualTo(403);
    }
}
