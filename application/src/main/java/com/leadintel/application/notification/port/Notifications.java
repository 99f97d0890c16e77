package com.leadintel.application.notification.port;

import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;

/** What the people of a tenant were told. */
public interface Notifications {
    /**
     * Tells the recipient, who hears of one event once for each kind: answers false, and changes nothing, when that
     * event has told this person the same kind of thing before.
     */
    boolean add(TenantId tenant, EventId cause, Notification notification);

    /** The notification; refuses with {@code notification.not-found}. */
    Notification get(TenantId tenant, NotificationId id);

    /** Stores a changed notification. */
    void save(TenantId tenant, Notification notification);

    /** Marks everything as read that a person has not read yet. */
    void markAllRead(TenantId tenant, UserId recipient, Instant now);

    /** All notifications about one lead are about another, with which it has become one. */
    void handOver(TenantId tenant, LeadId from, LeadId to);

    /** How many notifications a person has not read yet. */
    long unread(TenantId tenant, UserId recipient);
}
