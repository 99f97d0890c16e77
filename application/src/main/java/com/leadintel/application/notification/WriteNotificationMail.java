package com.leadintel.application.notification;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.notification.port.Inbox;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts a notification into the words of a mail to its recipient. */
@UseCase
public class WriteNotificationMail {
    private final Inbox inbox;
    private final Users users;

    @Inject
    public WriteNotificationMail(Inbox inbox, Users users) {
        this.inbox = inbox;
        this.users = users;
    }

    /** The mail; none to a person who does not work here any more. */
    public Optional<Mail> handle(TenantId tenant, NotificationId id) {
        InboxLine line = inbox.line(tenant, id);
        User recipient = users.get(tenant, line.notification().recipient());
        return recipient.active() ? Optional.of(mail(line, recipient)) : Optional.empty();
    }

    private static Mail mail(InboxLine line, User recipient) {
        Notification notification = line.notification();
        return new Mail(
                "notification-" + notification.id() + "@lead-intel.local",
                recipient.email(),
                Optional.empty(),
                MailWords.subject(line),
                MailWords.text(line, recipient.name()),
                Optional.empty(),
                List.of());
    }
}
