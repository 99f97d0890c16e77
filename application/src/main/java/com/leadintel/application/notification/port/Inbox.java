package com.leadintel.application.notification.port;

import com.leadintel.application.notification.InboxLine;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Optional;

/** Notifications as lines of a list. */
public interface Inbox {
    /** One page of a person's notifications, newest first; with {@code unread} only those not read yet. */
    Page<InboxLine> browse(TenantId tenant, UserId recipient, boolean unread, Optional<Cursor> from, int most);

    /** One notification; refuses with {@code notification.not-found}. */
    InboxLine line(TenantId tenant, NotificationId id);
}
