package com.leadintel.domain.handoff;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    @Test
    void aQualifiedLeadWithDossierCallAndBantIsReady() {
        assertThat(Eligibility.of(LeadFixtures.qualified()).eligible()).isTrue();
    }

    @Test
    void aNewLeadLacksEverything() {
        assertThat(Eligibility.of(LeadFixtures.captured()).reasons())
                .containsExactly(
                        "handoff.not-qualified",
                        "handoff.research-incomplete",
                        "handoff.call-missing",
                        "handoff.bant-incomplete");
    }

    @Test
    void everyCheckSaysWhatIsMissing() {
        assertThat(Eligibility.of(LeadFixtures.contacted()).checks())
                .extracting(Eligibility.Check::facts)
                .containsExactly(
                        Map.of("stage", Stage.CONTACTED),
                        Map.of("complete", true, "checkedFindings", 3),
                        Map.of("calls", 1),
                        Map.of("missing", List.of("BUDGET", "AUTHORITY", "NEED", "TIMELINE")));
    }

    @Test
    void anEmailIsNoCall() {
        Lead lead = LeadFixtures.researched();
        lead.noteContact(ContactHistory.Kind.EMAIL, NOW, MAYA, NOW);
        for (BantElement element : BantElement.values()) {
            lead.recordBant(element, BantValue.written("Known", MAYA, NOW), NOW);
        }
        lead.moveTo(Stage.QUALIFIED, MAYA, Optional.empty(), NOW);
        assertThat(Eligibility.of(lead).reasons()).containsExactly("handoff.call-missing");
    }

    @Test
    void aDossierWithoutAFindingIsNoResearch() {
        Lead lead = LeadFixtures.qualified();
        lead.noteDossier(LeadFixtures.note(0), LeadFixtures.RESEARCH, NOW);
        assertThat(Eligibility.of(lead).reasons()).containsExactly("handoff.research-incomplete");
    }

    @Test
    void theRefusalNamesTheReasons() {
        assertThat(refusal(() -> Eligibility.of(LeadFixtures.understood()).require()))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("handoff.not-eligible");
                    assertThat(refusal.facts()).isEqualTo(Map.of("reasons", List.of("handoff.not-qualified")));
                });
    }
}
