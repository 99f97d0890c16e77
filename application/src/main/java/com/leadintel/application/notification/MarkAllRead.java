package com.leadintel.application.notification;

import com.leadintel.application.notification.port.Notifications;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Marks everything in an inbox as read. */
@UseCase
public class MarkAllRead {
    private final Notifications notifications;
    private final Clock clock;

    @Inject
    public MarkAllRead(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Empties the caller's own inbox, or that of the named person. */
    public void handle(Caller caller, Optional<UserId> person) {
        notifications.markAllRead(caller.tenant(), Whose.inbox(caller, person), clock.instant());
    }
}
