package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.RESEARCH;
import static com.leadintel.domain.lead.LeadFixtures.note;
import static com.leadintel.domain.shared.Refusals.code;
import static com.leadintel.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadStageTest {
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void aCapturedLeadIsNew() {
        assertThat(LeadFixtures.captured().stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void aDossierWithACheckedFindingMakesALeadResearched() {
        assertThat(LeadFixtures.researched().stage()).isEqualTo(Stage.RESEARCHED);
    }

    @Test
    void aDossierWithoutACheckedFindingLeavesALeadNew() {
        Lead lead = LeadFixtures.captured();
        lead.noteDossier(note(0), RESEARCH, LATER);
        assertThat(lead.stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void aDossierNeverMovesALeadBack() {
        Lead lead = LeadFixtures.qualified();
        lead.noteDossier(note(5), RESEARCH, LATER);
        assertThat(lead.stage()).isEqualTo(Stage.QUALIFIED);
    }

    @Test
    void aDisqualifiedLeadIsNotMovedByACall() {
        Lead lead = LeadFixtures.captured();
        lead.disqualify("Went out of business", MAYA, NOW);
        lead.noteContact(ContactHistory.Kind.CALL, LATER, MAYA, LATER);
        assertThat(lead.stage()).isEqualTo(Stage.DISQUALIFIED);
    }

    @Test
    void aPersonCannotCallALeadResearchedWithoutAFinding() {
        assertThat(code(() -> move(LeadFixtures.captured(), Stage.RESEARCHED)))
                .isEqualTo("lead.stage-not-allowed.checked-finding-missing");
    }

    @Test
    void aPersonCannotCallALeadContactedWithoutAContact() {
        assertThat(code(() -> move(LeadFixtures.researched(), Stage.CONTACTED)))
                .isEqualTo("lead.stage-not-allowed.contact-missing");
    }

    @Test
    void aLeadIsNotQualifiedUntilAllOfBantIsKnown() {
        assertThat(refusal(() -> move(LeadFixtures.contacted(), Stage.QUALIFIED)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("lead.stage-not-allowed.bant-incomplete");
                    assertThat(refusal.facts().get("missing"))
                            .isEqualTo(List.of("BUDGET", "AUTHORITY", "NEED", "TIMELINE"));
                });
    }

    @Test
    void aLeadWithAllOfBantCanBeQualified() {
        assertThat(LeadFixtures.qualified().stage()).isEqualTo(Stage.QUALIFIED);
    }

    @Test
    void nobodyDragsALeadIntoHandedOff() {
        assertThat(code(() -> move(LeadFixtures.qualified(), Stage.HANDED_OFF)))
                .isEqualTo("lead.stage-not-allowed.handoff-missing");
    }

    @Test
    void aHandoffTakesOnlyAQualifiedLead() {
        assertThat(code(() -> LeadFixtures.understood().markHandedOff(MAYA, NOW)))
                .isEqualTo("lead.stage-not-allowed.handoff-missing");
    }

    @Test
    void handingOffTwiceMovesOnce() {
        Lead lead = LeadFixtures.handedOff();
        lead.markHandedOff(MAYA, LATER);
        assertThat(lead.state().progress().moves()).hasSize(4);
    }

    @Test
    void aLeadIsNotDisqualifiedWithoutAReason() {
        assertThat(code(() -> LeadFixtures.captured().moveTo(Stage.DISQUALIFIED, MAYA, Optional.empty(), NOW)))
                .isEqualTo("lead.stage-not-allowed.reason-missing");
    }

    @Test
    void aLeadDoesNotMoveToWhereItIs() {
        assertThat(code(() -> move(LeadFixtures.captured(), Stage.NEW)))
                .isEqualTo("lead.stage-not-allowed.already-there");
    }

    @Test
    void aPersonMayMoveALeadBack() {
        Lead lead = LeadFixtures.qualified();
        move(lead, Stage.NEW);
        assertThat(lead.stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void anAccountExecutiveMayGiveALeadBackWhileItsOutcomeIsOpen() {
        Lead lead = LeadFixtures.handedOff();
        move(lead, Stage.CONTACTED);
        assertThat(lead.state().progress().outcome()).isEmpty();
    }

    @Test
    void aLeadThatIsWonStaysWhereItIs() {
        Lead lead = LeadFixtures.handedOff();
        lead.recordOutcome(new Outcome(Outcome.Result.WON, Optional.of(Money.of(40_000, "USD")), MAYA, NOW), NOW);
        assertThat(code(() -> move(lead, Stage.CONTACTED))).isEqualTo("lead.stage-not-allowed.outcome-closed");
    }

    @Test
    void everyMoveSaysWhoWhenFromAndWhy() {
        Lead lead = LeadFixtures.captured();
        lead.disqualify("Too small", MAYA, LATER);
        assertThat(lead.state().progress().moves())
                .containsExactly(new StageMove(Stage.NEW, Stage.DISQUALIFIED, MAYA, Optional.of("Too small"), LATER));
    }

    @Test
    void theTimeInAStageBeginsWithTheMove() {
        Lead lead = LeadFixtures.captured();
        lead.noteContact(ContactHistory.Kind.EMAIL, NOW, MAYA, LATER);
        assertThat(lead.state().progress().since()).isEqualTo(LATER);
    }

    @Test
    void aBoardCanAskWhereALeadMayGo() {
        assertThat(LeadFixtures.captured().obstaclesTo(Stage.QUALIFIED))
                .containsExactly(StageRule.QUALIFIED_NEEDS_ALL_OF_BANT);
        assertThat(LeadFixtures.captured().obstaclesTo(Stage.DISQUALIFIED)).isEmpty();
    }

    private static void move(Lead lead, Stage to) {
        lead.moveTo(to, MAYA, Optional.empty(), LATER);
    }
}
