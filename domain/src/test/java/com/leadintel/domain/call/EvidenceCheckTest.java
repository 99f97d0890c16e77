package com.leadintel.domain.call;

import static com.leadintel.domain.call.CallFixtures.CALL;
import static com.leadintel.domain.call.CallFixtures.findings;
import static com.leadintel.domain.call.CallFixtures.shortTalk;
import static com.leadintel.domain.call.CallFixtures.transcript;
import static com.leadintel.domain.call.CallFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceCheckTest {
    private static Findings needing(Evidence.Spoken... quotes) {
        Findings found = findings();
        Claim<Need> need = new Claim<>(new Need("words"), new Confidence(0.5), List.of(quotes));
        return new Findings(
                found.engine(),
                found.type(),
                new BuyerFacts(Optional.empty(), Optional.empty(), Optional.of(need), Optional.empty()),
                found.scorecard(),
                found.measures(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Mood(7, 0)),
                List.of(),
                List.of(new Insight(new Advice("insight.short", java.util.Map.of()), List.of())));
    }

    private static EvidenceCheck.Checked checked(Evidence.Spoken... quotes) {
        return EvidenceCheck.of(CALL, shortTalk(), needing(quotes));
    }

    private static Evidence.Spoken said(CallId call, int turn, String speaker, int from, String quote) {
        return new Evidence.Spoken(
                call, turn, from, from + quote.length(), speaker, quote, Optional.empty(), Optional.empty());
    }

    @Test
    void findingsThatHoldStayAsTheyAre() {
        EvidenceCheck.Checked checked = EvidenceCheck.of(CALL, shortTalk(), findings());
        assertThat(checked.findings()).isEqualTo(findings());
        assertThat(checked.dropped()).isEmpty();
    }

    @Test
    void aQuoteThatIsNotThereIsDroppedAndReported() {
        EvidenceCheck.Checked checked = checked(said(CALL, 1, "Elena", 0, "We have ninety"));
        assertThat(checked.findings().buyer().need()).isEmpty();
        assertThat(checked.dropped())
                .containsExactly(
                        new EvidenceCheck.Dropped("need", EvidenceCheck.Reason.NOT_VERBATIM, "We have ninety"));
    }

    @Test
    void aQuoteAtTheWrongPlaceOrInNoTurnIsNotVerbatim() {
        assertThat(checked(said(CALL, 1, "Elena", 3, "We have"), said(CALL, 9, "Elena", 0, "We have"))
                        .dropped())
                .extracting(EvidenceCheck.Dropped::reason)
                .containsOnly(EvidenceCheck.Reason.NOT_VERBATIM)
                .hasSize(2);
    }

    @Test
    void theSellersWordsNeverProveABuyersFact() {
        assertThat(checked(words(shortTalk(), "What would you want")).dropped())
                .extracting(EvidenceCheck.Dropped::reason)
                .containsExactly(EvidenceCheck.Reason.NOT_THE_BUYER);
    }

    @Test
    void wordsPutInSomebodyElsesMouthAreDropped() {
        assertThat(checked(said(CALL, 1, "Sam", 0, "We have")).dropped())
                .extracting(EvidenceCheck.Dropped::reason)
                .containsExactly(EvidenceCheck.Reason.WRONG_SPEAKER);
    }

    @Test
    void wordsOfAnotherCallAreDropped() {
        assertThat(checked(said(new CallId(new UUID(9, 9)), 1, "Elena", 0, "We have"))
                        .dropped())
                .extracting(EvidenceCheck.Dropped::reason)
                .containsExactly(EvidenceCheck.Reason.OTHER_CALL);
    }

    @Test
    void aClaimWithoutEvidenceIsDropped() {
        assertThat(checked().dropped())
                .containsExactly(new EvidenceCheck.Dropped("need", EvidenceCheck.Reason.NO_EVIDENCE, ""));
    }

    @Test
    void ofSeveralQuotesTheOnesThatStandAreKept() {
        Evidence.Spoken good = words(shortTalk(), "set aside for tooling");
        Findings kept = checked(said(CALL, 1, "Elena", 0, "Nope"), good).findings();
        assertThat(kept.buyer().need().orElseThrow().evidence()).containsExactly(good);
    }

    @Test
    void aScoreWhoseEvidenceFallsBecomesNotObserved() {
        Findings kept =
                EvidenceCheck.of(CALL, transcript("Maya: Hm."), findings()).findings();
        assertThat(kept.scorecard().of(Dimension.DISCOVERY).score()).isEmpty();
        assertThat(kept.scorecard().overall()).isEmpty();
        assertThat(kept.questions()).isEmpty();
        assertThat(kept.objections()).isEmpty();
        assertThat(kept.competitors()).isEmpty();
        assertThat(kept.nextSteps()).isEmpty();
        assertThat(kept.insights()).isEmpty();
    }

    @Test
    void aMoodOfATurnThatIsNotThereIsLeftOut() {
        assertThat(checked().findings().moods()).isEmpty();
        assertThat(checked().findings().insights()).hasSize(1);
    }
}
