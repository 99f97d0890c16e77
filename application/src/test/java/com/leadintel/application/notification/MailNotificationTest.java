package com.leadintel.application.notification;

import static com.leadintel.application.identity.People.DANA;
import static com.leadintel.application.identity.People.OURS;
import static com.leadintel.application.notification.port.NotificationsContract.NOON;
import static com.leadintel.application.notification.port.NotificationsContract.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.People;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.notification.port.InMemoryNotifications;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Notification.Subject;
import com.leadintel.domain.shared.NotificationId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailNotificationTest {
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryMail mail = new InMemoryMail(Clock.fixed(NOON, ZoneOffset.UTC));
    private final WriteNotificationMail write = new WriteNotificationMail(notifications, users);
    private final MailNotification step = new MailNotification(write, mail);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasWords(Kind kind) {
        users.add(OURS, People.dana("hash", Role.SDR));
        step.run(Attempt.about(OURS, told(kind).value()));
        assertThat(mail.newest(OURS, 5)).hasSize(1);
        String id = mail.newest(OURS, 5).get(0).messageId();
        assertThat(mail.find(OURS, id)).hasValueSatisfying(sent -> {
            assertThat(sent.subject()).isNotBlank();
            assertThat(sent.text()).startsWith("Hello Dana,");
            assertThat(sent.to().value()).isEqualTo("dana@example.com");
        });
    }

    @Test
    void anotherAttemptIsTheSameMail() {
        users.add(OURS, People.dana("hash", Role.SDR));
        NotificationId id = told(Kind.LEAD_ASSIGNED);
        step.run(Attempt.about(OURS, id.value()));
        step.run(Attempt.about(OURS, id.value()));
        assertThat(mail.newest(OURS, 5)).hasSize(1);
    }

    @Test
    void whoeverLeftIsNotMailed() {
        User dana = People.dana("hash", Role.SDR);
        users.add(
                OURS,
                new User(
                        dana.id(),
                        OURS,
                        dana.email(),
                        dana.name(),
                        dana.roles(),
                        "hash",
                        false,
                        false,
                        dana.createdAt()));
        step.run(Attempt.about(OURS, told(Kind.LEAD_ASSIGNED).value()));
        assertThat(mail.newest(OURS, 5)).isEmpty();
    }

    @Test
    void aMailOfWhichNobodyKnowsIsTriedAgain() {
        users.add(OURS, People.dana("hash", Role.SDR));
        MailNotification unclear = new MailNotification(write, (tenant, sent) -> Posting.UNCLEAR);
        Attempt run = Attempt.about(OURS, told(Kind.LEAD_ASSIGNED).value());
        assertThat(unclear.kind()).isEqualTo(MailNotification.KIND);
        assertThatThrownBy(() -> unclear.run(run)).hasMessageStartingWith("mail.unclear");
    }

    @Test
    void aLongNameLeavesAReadableSubject() {
        Notification told = notifications.get(OURS, told(Kind.LEAD_ASSIGNED));
        assertThat(MailWords.subject(new InboxLine(told, Optional.of("x\n".repeat(200)))))
                .hasSize(180)
                .doesNotContain("\n");
        assertThat(MailWords.text(new InboxLine(told, Optional.of("Northforge")), "Dana"))
                .contains("Northforge\nYou own this lead now.");
    }

    private NotificationId told(Kind kind) {
        NotificationId id = new NotificationId(UUID.randomUUID());
        notifications.add(
                OURS,
                event(),
                new Notification(
                        id,
                        OURS,
                        DANA,
                        kind,
                        new Subject(Subject.Thing.LEAD, id.value()),
                        Optional.empty(),
                        Map.of("effect", "CRM_TASK"),
                        NOON,
                        Optional.empty()));
        return id;
    }
}
