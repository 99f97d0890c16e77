package com.leadintel.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.NotificationId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationTest {
    private static final Instant NOW = LeadFixtures.NOW;

    @Test
    void theFirstReadingCounts() {
        Notification read = notification().read(NOW).read(NOW.plusSeconds(60));
        assertThat(read.readAt()).contains(NOW);
    }

    @Test
    void nobodyIsMailedWithoutAskingButAboutAFailedHandoff() {
        Preference usual = Preference.usual(LeadFixtures.TENANT, LeadFixtures.SELLER);
        assertThat(usual.wantsEmail(Notification.Kind.HANDOFF_FAILED)).isTrue();
        assertThat(usual.wantsEmail(Notification.Kind.RESEARCH_READY)).isFalse();
    }

    @Test
    void mailsAboutWhatAListOfLeadsCausesAreGathered() {
        assertThat(Notification.Kind.values())
                .filteredOn(Notification.Kind::gathered)
                .containsExactlyInAnyOrder(
                        Notification.Kind.RESEARCH_READY,
                        Notification.Kind.RESEARCH_INCOMPLETE,
                        Notification.Kind.LEAD_ASSIGNED,
                        Notification.Kind.DUPLICATE_FLAGGED,
                        Notification.Kind.LEAD_MERGED);
    }

    private static Notification notification() {
        return new Notification(
                new NotificationId(new UUID(12, 1)),
                LeadFixtures.TENANT,
                LeadFixtures.SELLER,
                Notification.Kind.RESEARCH_READY,
                new Notification.Subject(Notification.Subject.Thing.LEAD, LeadFixtures.LEAD.value()),
                Optional.of(LeadFixtures.LEAD),
                Map.of("findings", "3"),
                NOW,
                Optional.empty());
    }
}
