package com.leadintel.application.notification;

import com.leadintel.application.notification.port.Notifications;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Counts what a person was told and has not read yet. */
@UseCase
public class CountUnread {
    private final Notifications notifications;

    @Inject
    public CountUnread(Notifications notifications) {
        this.notifications = notifications;
    }

    /** The number, of the caller's own inbox unless a person is named. */
    public long handle(Caller caller, Optional<UserId> person) {
        return notifications.unread(caller.tenant(), Whose.inbox(caller, person));
    }
}
