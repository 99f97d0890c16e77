package com.leadintel.persistence.notification;

import com.leadintel.application.notification.port.Notifications;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;

@Adapter
class JpaNotifications implements Notifications {
    private final TenantSession session;
    private final Announcements announcements;

    @Inject
    JpaNotifications(TenantSession session, Announcements announcements) {
        this.session = session;
        this.announcements = announcements;
    }

    @Override
    public boolean add(TenantId tenant, EventId cause, Notification notification) {
        boolean fresh = insert(tenant, cause, notification) == 1;
        if (fresh) {
            changed(tenant, notification.recipient());
        }
        return fresh;
    }

    @Override
    public Notification get(TenantId tenant, NotificationId id) {
        return row(tenant, id).toNotification();
    }

    @Override
    public void save(TenantId tenant, Notification notification) {
        row(tenant, notification.id()).read(notification.readAt());
        changed(tenant, notification.recipient());
    }

    @Override
    public void markAllRead(TenantId tenant, UserId recipient, Instant now) {
        session.of(tenant)
                .createQuery("update NotificationRow n set n.readAt = :now where n.tenant = :tenant"
                        + " and n.recipient = :recipient and n.readAt is null")
                .setParameter("now", now)
                .setParameter("tenant", tenant.value())
                .setParameter("recipient", recipient.value())
                .executeUpdate();
        changed(tenant, recipient);
    }

    @Override
    public void handOver(TenantId tenant, LeadId from, LeadId to) {
        session.of(tenant)
                .createNativeQuery("update notification set lead = ?3,"
                        + " subject = case when thing = 'LEAD' then ?3 else subject end"
                        + " where tenant = ?1 and lead = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, from.value())
                .setParameter(3, to.value())
                .executeUpdate();
    }

    @Override
    public long unread(TenantId tenant, UserId recipient) {
        return session.of(tenant)
                .createQuery(
                        "select count(n) from NotificationRow n where n.tenant = :tenant"
                                + " and n.recipient = :recipient and n.readAt is null",
                        Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("recipient", recipient.value())
                .getSingleResult();
    }

    private int insert(TenantId tenant, EventId cause, Notification notification) {
        return session.of(tenant)
                .createNativeQuery("insert into notification (id, tenant, recipient, cause, kind, thing, subject, lead,"
                        + " facts, at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid), cast(?9 as jsonb), ?10)"
                        + " on conflict on constraint notification_once do nothing")
                .setParameter(1, notification.id().value())
                .setParameter(2, tenant.value())
                .setParameter(3, notification.recipient().value())
                .setParameter(4, cause.value())
                .setParameter(5, notification.kind().name())
                .setParameter(6, notification.subject().thing().name())
                .setParameter(7, notification.subject().id())
                .setParameter(8, notification.lead().map(LeadId::toString).orElse(null))
                .setParameter(9, Json.write(notification.facts()))
                .setParameter(10, notification.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void changed(TenantId tenant, UserId recipient) {
        announcements.changed(tenant, "notification", recipient.value());
    }

    private NotificationRow row(TenantId tenant, NotificationId id) {
        return session.find(tenant, NotificationRow.class, id.value())
                .orElseThrow(() -> Refusal.notFound("notification.not-found", id));
    }
}
