package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.CALL;
import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static com.leadintel.domain.lead.LeadFixtures.heard;
import static com.leadintel.domain.shared.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadRelearnsACallTest {
    private static final CallId OTHER = new CallId(new UUID(2, 9));
    private static final Instant EARLIER = NOW.minusSeconds(3600);
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void whatTheCallSaysNoLongerIsNotKnownAnyMore() {
        Lead lead = LeadFixtures.qualified();
        int before = lead.score().value().value();
        lead.relearnBant(CALL, Map.of(), LATER);
        assertThat(lead.bant().missing())
                .containsExactly(BantElement.BUDGET, BantElement.AUTHORITY, BantElement.TIMELINE);
        assertThat(lead.score().value().value()).isLessThan(before);
        assertThat(lead.drainEvents())
                .contains(
                        new BantWithdrawn(TENANT, LEAD, BantElement.BUDGET, LATER),
                        new BantWithdrawn(TENANT, LEAD, BantElement.AUTHORITY, LATER),
                        new BantWithdrawn(TENANT, LEAD, BantElement.TIMELINE, LATER))
                .filteredOn(LeadScored.class::isInstance)
                .hasSize(1);
    }

    @Test
    void theStageThatAPersonChoseStaysAndTheHandoffSaysWhatIsMissing() {
        Lead lead = LeadFixtures.qualified();
        ContactHistory contacts = lead.state().contacts();
        lead.relearnBant(CALL, Map.of(), LATER);
        assertThat(lead.stage()).isEqualTo(Stage.QUALIFIED);
        assertThat(lead.state().contacts()).isEqualTo(contacts);
        assertThat(Eligibility.of(lead).reasons()).containsExactly("handoff.bant-incomplete");
    }

    @Test
    void whatTheCallSaysNowTakesThePlaceOfWhatItSaid() {
        Lead lead = LeadFixtures.understood();
        BantValue now = heard("we have set aside thirty thousand dollars", 0.5, NOW);
        lead.relearnBant(CALL, Map.of(BantElement.BUDGET, now), LATER);
        assertThat(lead.bant().budget()).contains(now);
        assertThat(lead.drainEvents()).contains(new BantRecorded(TENANT, LEAD, BantElement.BUDGET, false, LATER));
    }

    @Test
    void anEarlierCallFillsTheGap() {
        Lead lead = LeadFixtures.understood();
        BantValue elsewhere = said("ten thousand", EARLIER);
        lead.relearnBant(CALL, Map.of(BantElement.BUDGET, elsewhere), LATER);
        assertThat(lead.bant().budget()).contains(elsewhere);
    }

    @Test
    void whatAPersonWroteAndALaterCallSaidStay() {
        Lead lead = LeadFixtures.understood();
        BantValue later = said("sixty thousand", LATER);
        lead.learnBant(BantElement.BUDGET, later, LATER);
        BantValue again = heard("we have set aside thirty thousand dollars", 1, NOW);
        lead.relearnBant(CALL, Map.of(BantElement.BUDGET, again, BantElement.NEED, again), LATER);
        assertThat(lead.bant().budget()).contains(later);
        assertThat(lead.bant().need().flatMap(BantValue::author)).contains(MAYA);
    }

    @Test
    void theSameWordsAgainAreNoNews() {
        Lead lead = LeadFixtures.understood();
        Lead.State before = lead.state();
        Map<BantElement, BantValue> same = Map.of(
                BantElement.BUDGET, lead.bant().budget().orElseThrow(),
                BantElement.AUTHORITY, lead.bant().authority().orElseThrow(),
                BantElement.TIMELINE, lead.bant().timeline().orElseThrow());
        lead.relearnBant(CALL, same, LATER);
        lead.relearnBant(OTHER, Map.of(), LATER);
        assertThat(lead.state()).isEqualTo(before);
        assertThat(lead.drainEvents()).isEmpty();
    }

    @Test
    void aCallCannotSpeakForAPerson() {
        Map<BantElement, BantValue> written = Map.of(BantElement.NEED, BantValue.written("x", MAYA, NOW));
        assertThat(code(() -> LeadFixtures.captured().relearnBant(CALL, written, NOW)))
                .isEqualTo("bant.evidence-missing");
    }

    @Test
    void itIsKnownWhichElementsACallTaught() {
        Bant bant = LeadFixtures.understood().bant();
        assertThat(bant.learntFrom(CALL))
                .containsExactly(BantElement.BUDGET, BantElement.AUTHORITY, BantElement.TIMELINE);
        assertThat(bant.learntFrom(OTHER)).isEmpty();
    }

    private static BantValue said(String words, Instant at) {
        Evidence proof =
                new Evidence.Spoken(OTHER, 0, 0, words.length(), "Dana", words, Optional.empty(), Optional.empty());
        return BantValue.learnt(words, new Confidence(0.9), List.of(proof), at);
    }
}
