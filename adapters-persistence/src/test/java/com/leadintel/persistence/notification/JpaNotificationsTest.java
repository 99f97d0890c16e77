package com.leadintel.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.application.notification.port.Inbox;
import com.leadintel.application.notification.port.InboxContract;
import com.leadintel.application.notification.port.Notifications;
import com.leadintel.application.notification.port.NotificationsContract;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.lead.LeadsInTests;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JpaNotificationsTest implements NotificationsContract, InboxContract {
    private final Database database = Database.shared();
    private final Notifications notifications =
            Transacted.each(Notifications.class, new JpaNotifications(database.session(), database.announcements()));
    private final Inbox inbox = Transacted.each(Inbox.class, new JpaInbox(database.session()));

    @Override
    public Notifications notifications() {
        return notifications;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }

    @Test
    void aLineNamesTheLead() {
        TenantId tenant = newTenant();
        Lead lead = LeadsContract.of(tenant, LeadFixtures.captured());
        LeadsInTests.over(database).add(tenant, lead);
        Notification like = NotificationsContract.told(tenant, DANA, NOON);
        Notification told = new Notification(
                like.id(),
                tenant,
                DANA,
                like.kind(),
                like.subject(),
                Optional.of(lead.id()),
                like.facts(),
                NOON,
                Optional.empty());
        notifications.add(tenant, NotificationsContract.event(), told);
        assertThat(inbox.line(tenant, told.id()).leadName()).contains("Northforge Robotics Inc.");
    }

    @Test
    void theWallHoldsWithoutAnyCondition() {
        TenantId tenant = newTenant();
        notifications.add(tenant, NotificationsContract.event(), NotificationsContract.told(tenant, DANA, NOON));
        assertThat(database.rowsSeenBy(newTenant(), "notification")).isZero();
    }
}
