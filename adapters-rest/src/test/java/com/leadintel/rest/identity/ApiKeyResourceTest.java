package com.leadintel.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.identity.AuthenticateApiKey;
import com.leadintel.application.identity.BrowseApiKeys;
import com.leadintel.application.identity.IssueApiKey;
import com.leadintel.application.identity.RevokeApiKey;
import com.leadintel.application.identity.port.InMemoryApiKeys;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiKeyResourceTest {
    private static final String KEYS = "/api/v1/api-keys";
    private static final String WEBSITE = "{\"name\":\"Website\",\"permissions\":[\"LEAD_WRITE\",\"LEAD_READ\"]}";

    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final RestServer server = RestServer.of(caller -> new ApiKeyResource(
            caller,
            new BrowseApiKeys(keys),
            new IssueApiKey(keys, new CountedTexts(), new SequentialIds(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
            new RevokeApiKey(keys)));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anIssuedKeyIsShownOnceAndLetsTheIntegrationIn() {
        Answer issued = server.post(KEYS, WEBSITE);
        assertThat(issued.status()).isEqualTo(201);
        String key = issued.json().path("key").asText();
        assertThat(new AuthenticateApiKey(keys).handle(key)).isPresent();
        assertThat(only().path("name").asText()).isEqualTo("Website");
        assertThat(only().path("permissions").toString()).isEqualTo("[\"LEAD_READ\",\"LEAD_WRITE\"]");
        assertThat(only().path("createdAt").asText()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(server.get(KEYS).text()).doesNotContain(key);
    }

    @Test
    void aRevokedKeyIsGone() {
        String website =
                KEYS + "/" + server.post(KEYS, WEBSITE).json().path("id").asText();
        assertThat(server.ask("DELETE", website, "").status()).isEqualTo(204);
        assertThat(only().isMissingNode()).isTrue();
        assertThat(server.ask("DELETE", website, "").code()).isEqualTo("api-key.not-found");
    }

    @Test
    void whatIsWrongHasItsCode() {
        assertThat(server.post(KEYS, WEBSITE.replace("LEAD_READ", "INSTALLATION_OPERATE"))
                        .code())
                .isEqualTo("api-key.permission-not-grantable");
        assertThat(server.post(KEYS, WEBSITE.replace("Website", " ")).text()).contains("\"path\":\"name\"");
        assertThat(server.post(KEYS, "{\"name\":\"Website\",\"permissions\":[]}")
                        .text())
                .contains("\"path\":\"permissions\"");
        assertThat(server.ask("POST", KEYS, WEBSITE, "Content-Type", "application/json", "X-Role", "SDR")
                        .status())
                .isEqualTo(403);
        assertThat(server.get(KEYS, "X-Role", "SDR").status()).isEqualTo(403);
    }

    private JsonNode only() {
        return server.get(KEYS).json().path("items").path(0);
    }
}
