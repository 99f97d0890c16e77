package com.leadintel.application.notification;

import com.leadintel.application.notification.port.Inbox;
import com.leadintel.application.notification.port.Notifications;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.NotificationId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Marks one notification as read. */
@UseCase
public class MarkRead {
    private final Notifications notifications;
    private final Inbox inbox;
    private final Clock clock;

    @Inject
    public MarkRead(Notifications notifications, Inbox inbox, Clock clock) {
        this.notifications = notifications;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** The notification as it is now; refuses an unknown one with {@code notification.not-found}. */
    public InboxLine handle(Caller caller, NotificationId id) {
        Notification notification = notifications.get(caller.tenant(), id);
        Whose.inbox(caller, Optional.of(notification.recipient()));
        if (notification.readAt().isEmpty()) {
            notifications.save(caller.tenant(), notification.read(clock.instant()));
        }
        return inbox.line(caller.tenant(), id);
    }
}
