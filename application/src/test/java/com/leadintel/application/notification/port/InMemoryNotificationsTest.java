package com.leadintel.application.notification.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryNotificationsTest implements NotificationsContract, InboxContract {
    private final InMemoryNotifications notifications = new InMemoryNotifications();

    @Override
    public Notifications notifications() {
        return notifications;
    }

    @Override
    public Inbox inbox() {
        return notifications;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
