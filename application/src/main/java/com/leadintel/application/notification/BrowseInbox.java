package com.leadintel.application.notification;

import com.leadintel.application.notification.port.Inbox;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lists what a person was told, newest first. */
@UseCase
public class BrowseInbox {
    private static final int MOST = 200;

    private final Inbox inbox;

    @Inject
    public BrowseInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * One page of at most 200 notifications, the caller's own unless a person is named, which takes the permission to
     * administer the tenant; an integration has no inbox and is refused with {@code notification.user-missing}.
     */
    public Page<InboxLine> handle(
            Caller caller, Optional<UserId> person, boolean unread, Optional<Cursor> from, int most) {
        UserId whose = Whose.inbox(caller, person);
        return inbox.browse(caller.tenant(), whose, unread, from, Math.max(1, Math.min(most, MOST)));
    }
}
