package com.leadintel.application.notification.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of notifications promises. */
public interface NotificationsContract extends TenantContract {
    UserId DANA = new UserId(new UUID(7, 1));
    UserId ALEX = new UserId(new UUID(7, 2));
    Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    Notifications notifications();

    /** A notification for the person about a lead of theirs. */
    static Notification told(TenantId tenant, UserId person, Instant at) {
        LeadId lead = new LeadId(UUID.randomUUID());
        return new Notification(
                new NotificationId(UUID.randomUUID()),
                tenant,
                person,
                Kind.RESEARCH_READY,
                new Notification.Subject(Notification.Subject.Thing.LEAD, lead.value()),
                Optional.of(lead),
                Map.of("findings", "3"),
                at,
                Optional.empty());
    }

    /** An event that nobody has heard of. */
    static EventId event() {
        return new EventId(UUID.randomUUID());
    }

    @Test
    default void aNotificationComesBackAsItWas() {
        TenantId tenant = newTenant();
        Notification told = told(tenant, DANA, NOON);
        assertThat(notifications().add(tenant, event(), told)).isTrue();
        assertThat(notifications().get(tenant, told.id())).isEqualTo(told);
    }

    @Test
    default void oneEventTellsOnePersonOnce() {
        TenantId tenant = newTenant();
        EventId cause = event();
        notifications().add(tenant, cause, told(tenant, DANA, NOON));
        assertThat(notifications().add(tenant, cause, told(tenant, DANA, NOON))).isFalse();
        assertThat(notifications().add(tenant, cause, told(tenant, ALEX, NOON))).isTrue();
        assertThat(notifications().unread(tenant, DANA)).isEqualTo(1);
    }

    @Test
    default void whatIsReadCountsNoMore() {
        TenantId tenant = newTenant();
        Notification told = told(tenant, DANA, NOON);
        notifications().add(tenant, event(), told);
        notifications().add(tenant, event(), told(tenant, DANA, NOON));
        notifications().save(tenant, told.read(NOON.plusSeconds(5)));
        assertThat(notifications().unread(tenant, DANA)).isEqualTo(1);
        assertThat(notifications().get(tenant, told.id()).readAt()).contains(NOON.plusSeconds(5));
    }

    @Test
    default void everythingOfOnePersonIsReadAtOnceAndTheFirstReadingCounts() {
        TenantId tenant = newTenant();
        Notification told = told(tenant, DANA, NOON);
        notifications().add(tenant, event(), told);
        notifications().add(tenant, event(), told(tenant, ALEX, NOON));
        notifications().save(tenant, told.read(NOON.plusSeconds(5)));
        notifications().markAllRead(tenant, DANA, NOON.plusSeconds(9));
        assertThat(notifications().unread(tenant, DANA)).isZero();
        assertThat(notifications().unread(tenant, ALEX)).isEqualTo(1);
        assertThat(notifications().get(tenant, told.id()).readAt()).contains(NOON.plusSeconds(5));
    }

    @Test
    default void notificationsFollowTheirLeadIntoAnother() {
        TenantId tenant = newTenant();
        Notification told = told(tenant, DANA, NOON);
        Notification ofCall = new Notification(
                new NotificationId(UUID.randomUUID()),
                tenant,
                DANA,
                Kind.CALL_ANALYSED,
                new Notification.Subject(Notification.Subject.Thing.CALL, UUID.randomUUID()),
                told.lead(),
                Map.of(),
                NOON,
                Optional.empty());
        Notification ofAnother = told(tenant, DANA, NOON);
        List.of(told, ofCall, ofAnother).forEach(one -> notifications().add(tenant, event(), one));
        LeadId to = new LeadId(UUID.randomUUID());
        notifications().handOver(newTenant(), told.lead().orElseThrow(), to);
        assertThat(notifications().get(tenant, told.id())).isEqualTo(told);
        notifications().handOver(tenant, told.lead().orElseThrow(), to);
        assertThat(notifications().get(tenant, told.id())).isEqualTo(told.about(to));
        assertThat(notifications().get(tenant, ofCall.id())).isEqualTo(ofCall.about(to));
        assertThat(notifications().get(tenant, ofAnother.id())).isEqualTo(ofAnother);
    }

    @Test
    default void anotherTenantsNotificationIsInvisible() {
        TenantId tenant = newTenant();
        Notification told = told(tenant, DANA, NOON);
        notifications().add(tenant, event(), told);
        TenantId stranger = newTenant();
        notifications().markAllRead(stranger, DANA, NOON);
        assertThat(notifications().unread(stranger, DANA)).isZero();
        assertThat(notifications().unread(tenant, DANA)).isEqualTo(1);
        assertThatThrownBy(() -> notifications().get(stranger, told.id()))
                .hasMessageStartingWith("notification.not-found");
        assertThatThrownBy(() -> notifications().save(stranger, told)).hasMessageStartingWith("notification.not-found");
    }
}
