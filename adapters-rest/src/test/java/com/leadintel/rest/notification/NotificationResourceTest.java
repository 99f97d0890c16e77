package com.leadintel.rest.notification;

import static com.leadintel.application.notification.port.NotificationsContract.ALEX;
import static com.leadintel.application.notification.port.NotificationsContract.NOON;
import static com.leadintel.application.notification.port.NotificationsContract.event;
import static com.leadintel.application.notification.port.NotificationsContract.told;
import static com.leadintel.rest.RestServer.TENANT;
import static com.leadintel.rest.RestServer.USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.notification.BrowseInbox;
import com.leadintel.application.notification.CountUnread;
import com.leadintel.application.notification.MarkAllRead;
import com.leadintel.application.notification.MarkRead;
import com.leadintel.application.notification.SavePreference;
import com.leadintel.application.notification.ShowPreference;
import com.leadintel.application.notification.port.InMemoryNotifications;
import com.leadintel.application.notification.port.InMemoryPreferences;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotificationResourceTest {
    private static final String INBOX = "/api/v1/notifications";

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final InMemoryUsers users = new InMemoryUsers();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Notification mine = told(TENANT, USER, NOON);
    private final RestServer server = RestServer.serving(asked -> List.of(
            new NotificationResource(
                    asked.caller(),
                    new BrowseInbox(notifications),
                    new CountUnread(notifications),
                    new MarkRead(notifications, notifications, clock),
                    new MarkAllRead(notifications, clock)),
            new PreferenceResource(
                    asked.caller(), new ShowPreference(preferences), new SavePreference(preferences, users))));

    @BeforeEach
    void robinWasTold() {
        notifications.add(TENANT, event(), mine);
        users.add(
                TENANT,
                new User(
                        USER,
                        TENANT,
                        new EmailAddress("robin@example.com"),
                        "Robin",
                        Set.of(Role.ADMIN),
                        "hash",
                        false,
                        true,
                        NOON));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theInboxListsWhatOneWasTold() {
        Answer answer = server.get(INBOX);
        assertThat(answer.json().path("items")).hasSize(1);
        assertThat(answer.json().at("/items/0/kind").asText()).isEqualTo("RESEARCH_READY");
        assertThat(answer.json().at("/items/0/facts/findings").asText()).isEqualTo("3");
    }

    @Test
    void whatIsReadCountsNoMore() {
        assertThat(server.get(INBOX + "/unread").json().path("unread").asInt()).isEqualTo(1);
        Answer read = server.post(INBOX + "/" + mine.id() + "/read", "");
        assertThat(read.json().path("readAt").asText()).isEqualTo("2026-03-12T12:00:00Z");
        assertThat(server.get(INBOX + "/unread").json().path("unread").asInt()).isZero();
        assertThat(server.get(INBOX + "?unread=true").json().path("items")).isEmpty();
    }

    @Test
    void everythingIsReadAtOnce() {
        assertThat(server.post(INBOX + "/read", "").json().path("unread").asInt(9))
                .isZero();
    }

    @Test
    void anothersInboxTakesAnAdministrator() {
        notifications.add(TENANT, event(), told(TENANT, ALEX, NOON));
        assertThat(server.get(INBOX + "?user=" + ALEX, "X-Role", "SDR").status())
                .isEqualTo(403);
        assertThat(server.get(INBOX + "?user=" + ALEX).json().path("items")).hasSize(1);
        assertThat(server.get(INBOX + "?user=nobody").code()).isEqualTo("user.id-malformed");
    }

    @Test
    void aChoiceOfMailIsKept() {
        assertThat(server.get(INBOX + "/preferences").json().at("/byEmail/0").asText())
                .isEqualTo("HANDOFF_FAILED");
        Answer saved = server.ask(
                "PUT",
                INBOX + "/preferences",
                "{\"byEmail\":[\"CALL_ANALYSED\",\"LEAD_ASSIGNED\"]}",
                "Content-Type",
                "application/json");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(server.get(INBOX + "/preferences").json().path("byEmail")).hasSize(2);
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThat(server.ask(
                                "PUT",
                                INBOX + "/preferences",
                                "{\"byEmail\":[\"EVERYTHING\"]}",
                                "Content-Type",
                                "application/json")
                        .status())
                .isEqualTo(400);
    }
}
