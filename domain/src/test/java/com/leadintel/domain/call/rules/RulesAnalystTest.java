package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.Advice;
import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.CallAnalyst;
import com.leadintel.domain.call.CallAnalystContract;
import com.leadintel.domain.call.CallBrief;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.CompetitorMention;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.EvidenceCheck;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Insight;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.call.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesAnalystTest implements CallAnalystContract {
    private static final String[] TALK = {
        "Maya: Hi Elena, it's Maya from Acme. Thanks for making the time.",
        "Elena: Hello.",
        "Maya: What's the biggest problem with planning today?",
        "Elena: We double-book a trailer three times a week and nobody knows until it's too late.",
        "Maya: Is there a budget for fixing it?",
        "Elena: We have eighty-five thousand set aside.",
        "Maya: Who signs that off?",
        "Elena: It's my decision.",
        "Maya: When would you need it live?",
        "Elena: We need to be up and running by the end of September.",
        "Maya: Great. So we'd stop the double booking: every trailer is booked once.",
        "Elena: It's too expensive, though.",
        "Maya: That's fair. What do you compare it with? We include the training, and that saves you the double work.",
        "Elena: Oh, okay. That's fair enough.",
        "Maya: I'll send you the proposal by Tuesday.",
        "Elena: Perfect, thanks. But we're also talking to Boltworks."
    };

    @Override
    public CallAnalyst analyst() {
        return new RulesAnalyst();
    }

    private static CallBrief brief(Transcript transcript, Optional<CallType> type) {
        return new CallBrief(
                CallFixtures.CALL,
                LocalDate.of(2026, 3, 12),
                type,
                transcript,
                Currency.getInstance("USD"),
                Set.of("Rivalsoft"));
    }

    private static Findings analysed(Transcript transcript) {
        return new RulesAnalyst().analyse(CallFixtures.TENANT, brief(transcript, Optional.empty()));
    }

    private static Transcript timed(boolean ends, double gap) {
        List<Turn> turns = new ArrayList<>();
        double at = 0;
        for (Turn turn : CallFixtures.transcript(TALK).turns()) {
            double seconds = turn.side() == Side.SELLER ? 8 : 4;
            turns.add(new Turn(
                    turn.index(),
                    turn.speaker(),
                    turn.side(),
                    turn.text(),
                    Optional.of(at),
                    ends ? Optional.of(at + seconds) : Optional.empty()));
            at = Math.max(0, at + seconds + gap);
        }
        return new Transcript(TranscriptSource.PROVIDER, turns);
    }

    @Test
    void aWholeCallIsRead() {
        Findings found = analysed(CallFixtures.transcript(TALK));
        assertThat(found.engine()).isEqualTo("rules/3");
        assertThat(found.buyer().budget()).isPresent();
        assertThat(found.buyer().authority()).isPresent();
        assertThat(found.buyer().need()).isPresent();
        assertThat(found.buyer().timeline()).isPresent();
        assertThat(found.objections()).hasSize(2);
        assertThat(found.nextSteps()).hasSize(1);
        assertThat(found.competitors()).extracting(CompetitorMention::name).containsExactly("Boltworks");
        assertThat(found.questions()).hasSizeGreaterThan(3);
        assertThat(found.moods()).hasSize(TALK.length);
    }

    @Test
    void everyClaimStandsInTheTranscript() {
        Transcript transcript = CallFixtures.transcript(TALK);
        assertThat(EvidenceCheck.of(CallFixtures.CALL, transcript, analysed(transcript))
                        .dropped())
                .isEmpty();
    }

    @Test
    void everyAdviceAndInsightHasItsSentence() {
        Findings found = analysed(timed(true, 1));
        List<Advice> messages = new ArrayList<>(found.scorecard().dimensions().stream()
                .map(DimensionScore::advice)
                .toList());
        messages.addAll(found.insights().stream().map(Insight::message).toList());
        assertThat(messages).allMatch(message -> Wording.knows(message.code()));
        assertThat(messages).noneMatch(message -> Wording.english(message).contains("{"));
    }

    @Test
    void withoutTimesNothingIsMeasuredByTheClock() {
        Findings found = analysed(CallFixtures.transcript(TALK));
        assertThat(found.measures().sellerTalkShare()).isEmpty();
        assertThat(found.scorecard().of(Dimension.LISTENING).score()).isEmpty();
    }

    @Test
    void withTimesTalkShareAndPatienceAreMeasured() {
        Findings found = analysed(timed(true, 1));
        assertThat(found.measures().sellerTalkShare()).contains(0.667);
        assertThat(found.measures().longestMonologueSeconds()).contains(8.0);
        assertThat(found.measures().patienceSeconds()).contains(1.0);
        assertThat(found.measures().interruptionsBySeller()).contains(0);
        assertThat(found.scorecard().of(Dimension.LISTENING).advice().code()).isEqualTo("advice.listening.share");
    }

    @Test
    void aSellerWhoBeginsTooEarlyInterrupts() {
        assertThat(analysed(timed(true, -0.5)).measures().interruptionsBySeller())
                .contains(7);
    }

    @Test
    void interruptionsNeedTheEndsOfTheTurns() {
        Findings found = analysed(timed(false, 1));
        assertThat(found.measures().sellerTalkShare()).isPresent();
        assertThat(found.measures().interruptionsBySeller()).isEmpty();
        assertThat(found.measures().patienceSeconds()).isEmpty();
    }

    @Test
    void whereTheSidesAreUnknownNoBuyersFactIsClaimed() {
        Findings found = analysed(CallFixtures.transcript(TALK).withSides(speaker -> Side.UNKNOWN));
        assertThat(found.buyer()).isEqualTo(BuyerFacts.NONE);
        assertThat(found.insights())
                .extracting(insight -> insight.message().code())
                .containsExactly("insight.sides-unknown");
    }

    @Test
    void aWrongNumberHoldsNoFacts() {
        Findings found = analysed(CallFixtures.transcript(
                "Maya: Hello, is that Brennan Orthotics?",
                "Elena: You've got the wrong number, we have sixty thousand set aside for wool."));
        assertThat(found.buyer()).isEqualTo(BuyerFacts.NONE);
        assertThat(found.insights())
                .extracting(insight -> insight.message().code())
                .containsExactly("insight.no-sales-talk");
    }

    @Test
    void aPersonsWordOnTheTypeCounts() {
        Findings found =
                new RulesAnalyst().analyse(brief(CallFixtures.transcript(TALK), Optional.of(CallType.CLOSING)));
        assertThat(found.type()).isEqualTo(CallType.CLOSING);
        assertThat(found.scorecard().rubric()).isEqualTo("closing/1");
    }

    @Test
    void aCompetitorTheTenantKnowsIsAnObjection() {
        Findings found = analysed(CallFixtures.transcript(
                "Maya: What do you think of the proposal, and when would you decide?",
                "Elena: I saw rivalsoft last week.",
                "Maya: Fair enough. What did you like?",
                "Elena: The map."));
        assertThat(found.competitors()).extracting(CompetitorMention::name).containsExactly("Rivalsoft");
        assertThat(found.objections()).hasSize(1);
    }

    @Test
    void anEmptyTalkIsScoredWithoutInventing() {
        Findings found = analysed(CallFixtures.transcript("Maya: Hm.", "Elena: Hm."));
        assertThat(found.scorecard().of(Dimension.VALUE).score()).isEmpty();
        assertThat(found.scorecard().of(Dimension.DISCOVERY).score()).isEmpty();
        assertThat(found.nextSteps()).isEmpty();
    }
}
