package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.SELLER;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static com.leadintel.domain.shared.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Refusals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadLifeTest {
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final LeadId OTHER = new LeadId(new UUID(9, 9));
    private static final List<DuplicateReason> ALIKE = List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 0.95));

    @Test
    void capturingIsAnEventWithoutPersonalData() {
        Lead lead = Lead.capture(LEAD, TENANT, LeadFixtures.details(), LeadFixtures.byForm(), NOW);
        assertThat(lead.drainEvents())
                .containsExactly(new LeadCaptured(TENANT, LEAD, Capture.Via.FORM, LeadSource.Channel.WEB, NOW));
    }

    @Test
    void theFirstCaptureSaysWhatItBrought() {
        assertThat(LeadFixtures.captured().state().captures().get(0).broughtFields())
                .contains("firstName", "email", "company")
                .doesNotContain("message", "images");
    }

    @Test
    void everyCaptureKeepsAllThatItBrought() {
        Lead lead = LeadFixtures.captured();
        LeadDetails again = LeadDetails.of(Person.named("Dan", "Whitfield").titled("CTO"), Company.named("Northforge"));
        lead.mergeIn(again, LeadFixtures.byForm().known("form-8").unconfirmed(), LATER);
        assertThat(lead.details()).isEqualTo(LeadFixtures.details());
        assertThat(lead.state().captures())
                .extracting(Capture::brought)
                .containsExactly(Optional.of(LeadFixtures.details()), Optional.of(again));
    }

    @Test
    void aLeadComesBackFromItsStateUnchanged() {
        Lead.State state = LeadFixtures.handedOff().state();
        assertThat(Lead.restore(state).state()).isEqualTo(state);
    }

    @Test
    void aRepeatedCaptureFillsWhatIsMissingAndKeepsWhatIsThere() {
        Lead lead = Lead.capture(
                LEAD,
                TENANT,
                LeadDetails.of(Person.named("Dana", "Whitfield"), Company.named("Northforge")),
                LeadFixtures.byForm(),
                NOW);
        lead.mergeIn(LeadFixtures.details(), LeadFixtures.byForm().known("form-8"), LATER);
        assertThat(lead.details().company().name()).contains("Northforge");
        assertThat(lead.details().person().phone()).contains(new PhoneNumber("+14155550132"));
        assertThat(lead.state().captures().get(1).broughtFields())
                .contains("phone", "website")
                .doesNotContain("company");
    }

    @Test
    void correctingRecordsWhichFieldsChanged() {
        Lead lead = LeadFixtures.captured();
        lead.correct(LeadDetails.of(LeadFixtures.dana().titled("VP Engineering"), LeadFixtures.northforge()), LATER);
        assertThat(lead.drainEvents()).containsExactly(new LeadCorrected(TENANT, LEAD, List.of("title"), LATER));
    }

    @Test
    void correctingNothingIsNoEvent() {
        Lead lead = LeadFixtures.captured();
        lead.correct(LeadFixtures.details(), LATER);
        assertThat(lead.drainEvents()).isEmpty();
    }

    @Test
    void aNewOwnerIsAnEventOnce() {
        Lead lead = LeadFixtures.captured();
        lead.assignTo(Optional.of(SELLER), MAYA, NOW);
        lead.assignTo(Optional.of(SELLER), MAYA, LATER);
        assertThat(lead.drainEvents())
                .containsExactly(new LeadAssigned(TENANT, LEAD, Optional.of(SELLER), MAYA.user(), NOW));
    }

    @Test
    void anOutcomeNeedsAHandoff() {
        Outcome lost = new Outcome(Outcome.Result.LOST, Optional.empty(), MAYA, NOW);
        assertThat(code(() -> LeadFixtures.qualified().recordOutcome(lost, NOW)))
                .isEqualTo("lead.outcome-before-handoff");
    }

    @Test
    void aWonLeadNeedsItsAmount() {
        assertThat(code(() -> new Outcome(Outcome.Result.WON, Optional.empty(), MAYA, NOW)))
                .isEqualTo("outcome.amount-missing");
    }

    @Test
    void anOutcomeIsNeverWorthLessThanNothing() {
        assertThat(code(() -> new Outcome(Outcome.Result.WON, Optional.of(Money.of(-1, "EUR")), MAYA, NOW)))
                .isEqualTo("outcome.amount-negative");
    }

    @Test
    void aDuplicateIsFlaggedOnce() {
        Lead lead = LeadFixtures.captured();
        lead.flagDuplicate(OTHER, ALIKE, NOW);
        lead.flagDuplicate(OTHER, ALIKE, LATER);
        assertThat(lead.drainEvents()).containsExactly(new DuplicateFlagged(TENANT, LEAD, OTHER, NOW));
    }

    @Test
    void aDismissedDuplicateIsNotFlaggedAgain() {
        Lead lead = LeadFixtures.captured();
        lead.flagDuplicate(OTHER, ALIKE, NOW);
        lead.dismissDuplicate(OTHER, MAYA, LATER);
        lead.flagDuplicate(OTHER, ALIKE, LATER);
        assertThat(lead.state().doubts().open()).isEmpty();
    }

    @Test
    void dismissingOneDoubtLeavesTheOthers() {
        LeadId third = new LeadId(new UUID(9, 10));
        Lead lead = LeadFixtures.captured();
        lead.flagDuplicate(OTHER, ALIKE, NOW);
        lead.flagDuplicate(third, ALIKE, NOW);
        lead.dismissDuplicate(OTHER, MAYA, LATER);
        assertThat(lead.state().doubts().open()).extracting(Doubt::other).containsExactly(third);
    }

    @Test
    void onlyAnOpenDoubtCanBeDismissed() {
        assertThat(code(() -> LeadFixtures.captured().dismissDuplicate(OTHER, MAYA, NOW)))
                .isEqualTo("lead.duplicate-not-flagged");
    }

    @Test
    void aLeadIsNotItsOwnDuplicate() {
        assertThat(code(() -> LeadFixtures.captured().flagDuplicate(LEAD, ALIKE, NOW)))
                .isEqualTo("lead.duplicate-of-itself");
    }

    @Test
    void aCallerWhoSawAnOlderVersionIsStale() {
        assertThat(Refusals.refusal(() -> LeadFixtures.captured().requireVersion(7))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
        LeadFixtures.captured().requireVersion(0);
    }

    @Test
    void everyChangeIsDated() {
        Lead lead = LeadFixtures.captured();
        lead.noteContact(ContactHistory.Kind.MEETING, NOW, MAYA, LATER);
        assertThat(lead.state().changedAt()).isEqualTo(LATER);
    }
}
