package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.CALL;
import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static com.leadintel.domain.lead.LeadFixtures.heard;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.CallId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadForgetsACallTest {
    private static final Actor ANALYSIS = Actor.machine("Call analysis");
    private static final CallId OTHER = new CallId(new UUID(2, 9));
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void theContactAndWhatItTaughtAreTakenBackAndTheStepToo() {
        Lead lead = called(LeadFixtures.captured());
        int before = LeadFixtures.captured().score().value().value();
        withdraw(lead);
        assertThat(lead.state().contacts()).isEqualTo(ContactHistory.none());
        assertThat(lead.bant()).isEqualTo(Bant.unknown());
        assertThat(lead.stage()).isEqualTo(Stage.NEW);
        assertThat(lead.score().value().value()).isEqualTo(before);
        assertThat(lead.state().progress().moves())
                .last()
                .isEqualTo(
                        new StageMove(Stage.CONTACTED, Stage.NEW, ANALYSIS, Optional.of("It was with Sarah"), LATER));
        assertThat(lead.drainEvents())
                .contains(new CallWithdrawn(TENANT, LEAD, CALL, LATER))
                .filteredOn(LeadMoved.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aLeadThatWasResearchedMeanwhileStandsThere() {
        Lead lead = called(LeadFixtures.captured());
        lead.noteDossier(LeadFixtures.note(3), LeadFixtures.RESEARCH, NOW);
        withdraw(lead);
        assertThat(lead.stage()).isEqualTo(Stage.RESEARCHED);
    }

    @Test
    void anotherContactKeepsTheStage() {
        Lead lead = called(LeadFixtures.captured());
        lead.noteCall(OTHER, NOW, ANALYSIS, NOW);
        withdraw(lead);
        assertThat(lead.stage()).isEqualTo(Stage.CONTACTED);
        assertThat(lead.state().contacts().calls()).isEqualTo(1);
    }

    @Test
    void aStageThatAPersonChoseStays() {
        Lead lead = called(LeadFixtures.captured());
        for (BantElement element : BantElement.values()) {
            lead.recordBant(element, BantValue.written("Known", MAYA, NOW), NOW);
        }
        lead.moveTo(Stage.QUALIFIED, MAYA, Optional.empty(), NOW);
        withdraw(lead);
        assertThat(lead.stage()).isEqualTo(Stage.QUALIFIED);
        assertThat(lead.state().contacts().any()).isFalse();
    }

    @Test
    void aPersonsMoveToContactedStays() {
        Lead lead = called(LeadFixtures.captured());
        lead.moveTo(Stage.NEW, MAYA, Optional.empty(), NOW);
        lead.moveTo(Stage.CONTACTED, MAYA, Optional.empty(), NOW);
        withdraw(lead);
        assertThat(lead.stage()).isEqualTo(Stage.CONTACTED);
    }

    @Test
    void whatAPersonWroteAndAnotherCallSaidStays() {
        Lead lead = called(LeadFixtures.captured());
        lead.recordBant(BantElement.NEED, BantValue.written("Simulation", MAYA, NOW), NOW);
        withdraw(lead);
        assertThat(lead.bant().need()).isPresent();
        assertThat(lead.bant().budget()).isEmpty();
        lead.learnBant(BantElement.BUDGET, heard("forty thousand", 0.9, NOW), NOW);
        lead.withdrawCall(OTHER, ANALYSIS, "It was with Sarah", LATER);
        assertThat(lead.bant().budget()).isPresent();
    }

    @Test
    void aCallThatTheLeadNeverHadChangesNothing() {
        Lead lead = called(LeadFixtures.captured());
        lead.withdrawCall(OTHER, ANALYSIS, "It was with Sarah", LATER);
        assertThat(lead.drainEvents()).isEmpty();
    }

    private static void withdraw(Lead lead) {
        lead.withdrawCall(CALL, ANALYSIS, "It was with Sarah", LATER);
    }

    private static Lead called(Lead lead) {
        lead.noteCall(CALL, NOW, ANALYSIS, NOW);
        lead.learnBant(BantElement.BUDGET, heard("forty thousand", 0.9, NOW), NOW);
        lead.learnBant(BantElement.NEED, heard("it breaks", 0.9, NOW), NOW);
        lead.drainEvents();
        return lead;
    }
}
