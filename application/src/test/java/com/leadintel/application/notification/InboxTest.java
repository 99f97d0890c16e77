package com.leadintel.application.notification;

import static com.leadintel.application.identity.People.DANA;
import static com.leadintel.application.identity.People.OURS;
import static com.leadintel.application.notification.port.NotificationsContract.ALEX;
import static com.leadintel.application.notification.port.NotificationsContract.NOON;
import static com.leadintel.application.notification.port.NotificationsContract.event;
import static com.leadintel.application.notification.port.NotificationsContract.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.People;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.notification.port.InMemoryNotifications;
import com.leadintel.application.notification.port.InMemoryPreferences;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.UserId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final Caller DANA_SELLS = People.danaAs(Role.SDR);
    private static final Caller DANA_RULES = People.danaAs(Role.ADMIN);
    private static final Caller RULING_KEY = Caller.integration(OURS, "key", Set.of(Permission.TENANT_ADMINISTER));
    private static final Caller KEY = Caller.integration(OURS, "key", Set.of(Permission.LEAD_READ));

    private final Clock clock = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final InMemoryUsers users = new InMemoryUsers();
    private final BrowseInbox browse = new BrowseInbox(notifications);
    private final CountUnread count = new CountUnread(notifications);
    private final MarkRead markRead = new MarkRead(notifications, notifications, clock);
    private final MarkAllRead markAllRead = new MarkAllRead(notifications, clock);
    private final ShowPreference show = new ShowPreference(preferences);
    private final SavePreference save = new SavePreference(preferences, users);

    @Test
    void aPersonReadsTheirOwnInboxAndNobodyElses() {
        Notification mine = told(OURS, DANA, NOON);
        notifications.add(OURS, event(), mine);
        notifications.add(OURS, event(), told(OURS, ALEX, NOON));
        assertThat(lines(DANA_SELLS, Optional.empty())).containsExactly(mine);
        assertThatThrownBy(() -> lines(DANA_SELLS, Optional.of(ALEX))).hasMessageStartingWith("access.forbidden");
        assertThat(lines(DANA_RULES, Optional.of(ALEX))).hasSize(1);
    }

    @Test
    void anIntegrationHasNoInbox() {
        assertThatThrownBy(() -> count.handle(RULING_KEY, Optional.empty()))
                .hasMessageStartingWith("notification.user-missing");
        assertThatThrownBy(() -> count.handle(KEY, Optional.empty())).hasMessageStartingWith("access.forbidden");
        assertThatThrownBy(() -> count.handle(KEY, Optional.of(DANA))).hasMessageStartingWith("access.forbidden");
    }

    @Test
    void whatIsReadIsReadOnceForAll() {
        Notification told = told(OURS, DANA, NOON);
        notifications.add(OURS, event(), told);
        assertThat(count.handle(DANA_SELLS, Optional.empty())).isEqualTo(1);
        InboxLine read = markRead.handle(DANA_SELLS, told.id());
        assertThat(read.notification().readAt()).contains(clock.instant());
        assertThat(markRead.handle(DANA_SELLS, told.id())).isEqualTo(read);
        assertThat(count.handle(DANA_SELLS, Optional.empty())).isZero();
    }

    @Test
    void nobodyReadsForSomebodyElse() {
        Notification told = told(OURS, ALEX, NOON);
        notifications.add(OURS, event(), told);
        assertThatThrownBy(() -> markRead.handle(DANA_SELLS, told.id())).hasMessageStartingWith("access.forbidden");
    }

    @Test
    void theInboxIsEmptiedAtOnce() {
        notifications.add(OURS, event(), told(OURS, DANA, NOON));
        notifications.add(OURS, event(), told(OURS, DANA, NOON));
        markAllRead.handle(DANA_SELLS, Optional.empty());
        assertThat(count.handle(DANA_SELLS, Optional.empty())).isZero();
    }

    @Test
    void aChoiceReplacesWhatUsuallyHolds() {
        users.add(OURS, People.dana("hash", Role.SDR));
        assertThat(show.handle(DANA_SELLS, Optional.empty())).isEqualTo(Preference.usual(OURS, DANA));
        Preference chosen = save.handle(DANA_SELLS, Optional.empty(), Set.of(Kind.LEAD_ASSIGNED));
        assertThat(show.handle(DANA_SELLS, Optional.empty())).isEqualTo(chosen);
        assertThatThrownBy(() -> save.handle(DANA_RULES, Optional.of(ALEX), Set.of()))
                .hasMessageStartingWith("user.not-found");
    }

    private List<Notification> lines(Caller caller, Optional<UserId> person) {
        return browse.handle(caller, person, false, Optional.empty(), 10).items().stream()
                .map(InboxLine::notification)
                .toList();
    }
}
