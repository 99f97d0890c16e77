package com.leadintel.application.notification.port;

import static com.leadintel.application.notification.port.NotificationsContract.ALEX;
import static com.leadintel.application.notification.port.NotificationsContract.DANA;
import static com.leadintel.application.notification.port.NotificationsContract.NOON;
import static com.leadintel.application.notification.port.NotificationsContract.event;
import static com.leadintel.application.notification.port.NotificationsContract.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.notification.InboxLine;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every list of notifications promises. */
public interface InboxContract extends TenantContract {
    Inbox inbox();

    /** The store whose notifications the list shows. */
    Notifications notifications();

    @Test
    default void aPersonSeesTheirOwnNewestFirst() {
        TenantId tenant = newTenant();
        Notification early = told(tenant, DANA, NOON);
        Notification late = told(tenant, DANA, NOON.plusSeconds(60));
        notifications().add(tenant, event(), early);
        notifications().add(tenant, event(), late);
        notifications().add(tenant, event(), told(tenant, ALEX, NOON));
        assertThat(inbox().browse(tenant, DANA, false, Optional.empty(), 10).items())
                .extracting(InboxLine::notification)
                .containsExactly(late, early);
    }

    @Test
    default void theListGoesOnWhereAPageEnded() {
        TenantId tenant = newTenant();
        Notification early = told(tenant, DANA, NOON);
        notifications().add(tenant, event(), early);
        notifications().add(tenant, event(), told(tenant, DANA, NOON.plusSeconds(60)));
        Page<InboxLine> first = inbox().browse(tenant, DANA, false, Optional.empty(), 1);
        Page<InboxLine> second = inbox().browse(tenant, DANA, false, first.next(), 1);
        assertThat(second.items()).extracting(InboxLine::notification).containsExactly(early);
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void whatIsReadIsLeftOutOnDemand() {
        TenantId tenant = newTenant();
        Notification read = told(tenant, DANA, NOON);
        Notification fresh = told(tenant, DANA, NOON);
        notifications().add(tenant, event(), read);
        notifications().add(tenant, event(), fresh);
        notifications().save(tenant, read.read(NOON));
        assertThat(inbox().browse(tenant, DANA, true, Optional.empty(), 10).items())
                .extracting(InboxLine::notification)
                .containsExactly(fresh);
    }

    @Test
    default void anotherTenantsInboxIsInvisible() {
        TenantId tenant = newTenant();
        Notification told = told(tenant, DANA, NOON);
        notifications().add(tenant, event(), told);
        TenantId stranger = newTenant();
        assertThat(inbox().browse(stranger, DANA, false, Optional.empty(), 10).items())
                .isEmpty();
        assertThatThrownBy(() -> inbox().line(stranger, told.id())).hasMessageStartingWith("notification.not-found");
        assertThat(inbox().line(tenant, told.id()).notification()).isEqualTo(told);
    }
}
