package com.leadintel.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.identity.AddUser;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.ChangeUser;
import com.leadintel.application.identity.DeactivateUser;
import com.leadintel.application.identity.ReactivateUser;
import com.leadintel.application.identity.ResetPassword;
import com.leadintel.application.identity.port.CountingHasher;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserResourceTest {
    private static final String USERS = "/api/v1/users";
    private static final String ALEX = "{\"email\":\"alex@example.com\",\"name\":\"Alex Chen\",\"roles\":[\"AE\"]}";

    private final InMemoryUsers users = new InMemoryUsers();
    private final CountingHasher hasher = new CountingHasher();
    private final CountedTexts texts = new CountedTexts();
    private final RestServer server = RestServer.of(caller -> new UserResource(
            caller,
            new BrowseUsers(users),
            new AddUser(users, hasher, texts, new SequentialIds(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
            new ChangeUser(users),
            new DeactivateUser(users),
            new ReactivateUser(users),
            new ResetPassword(users, hasher, texts)));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAddedUserIsListedAndThePasswordIsShownOnce() {
        Answer added = server.post(USERS, ALEX);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("password").asText()).hasSize(23);
        assertThat(only().path("name").asText()).isEqualTo("Alex Chen");
        assertThat(only().has("password")).isFalse();
    }

    @Test
    void aUserIsChangedDeactivatedAndReactivated() {
        String alex = USERS + "/" + server.post(USERS, ALEX).json().path("user").asText();
        String changed = "{\"name\":\"Alex C.\",\"roles\":[\"SDR\"]}";
        assertThat(server.ask("PUT", alex, changed, "Content-Type", "application/json")
                        .status())
                .isEqualTo(204);
        assertThat(only().path("roles").path(0).asText()).isEqualTo("SDR");
        assertThat(server.post(alex + "/deactivate", "").status()).isEqualTo(204);
        assertThat(only().path("active").asBoolean()).isFalse();
        assertThat(server.post(alex + "/reactivate", "").status()).isEqualTo(204);
        assertThat(only().path("active").asBoolean()).isTrue();
    }

    @Test
    void aForgottenPasswordIsReplaced() {
        Answer added = server.post(USERS, ALEX);
        String alex = USERS + "/" + added.json().path("user").asText();
        assertThat(server.post(alex + "/password", "").json().path("password").asText())
                .hasSize(23)
                .isNotEqualTo(added.json().path("password").asText());
    }

    @Test
    void whatIsWrongHasItsCode() {
        server.post(USERS, ALEX);
        assertThat(server.post(USERS, ALEX).code()).isEqualTo("user.email-taken");
        assertThat(server.post(USERS, ALEX.replace("AE", "OPERATOR")).code()).isEqualTo("user.role-not-grantable");
        assertThat(server.post(USERS, ALEX.replace("[\"AE\"]", "[]")).text()).contains("\"path\":\"roles\"");
        assertThat(server.post(USERS, ALEX.replace("alex@", "alex")).code()).isEqualTo("email.malformed");
        assertThat(server.ask("POST", USERS, ALEX, "Content-Type", "application/json", "X-Role", "SDR")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode only() {
        return server.get(USERS).json().path("items").path(0);
    }
}
