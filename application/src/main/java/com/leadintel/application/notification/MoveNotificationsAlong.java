package com.leadintel.application.notification;

import com.leadintel.application.lead.LeadFollower;
import com.leadintel.application.notification.port.Notifications;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;

/** What people were told of a lead that was merged into another leads them to that one. */
@UseCase
public class MoveNotificationsAlong implements LeadFollower {
    private final Notifications notifications;

    @Inject
    public MoveNotificationsAlong(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void follow(TenantId tenant, LeadId merged, LeadId remaining) {
        notifications.handOver(tenant, merged, remaining);
    }
}
