package com.leadintel.domain.handoff;

import static com.leadintel.domain.handoff.HandoffFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.Advice;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.CompetitorMention;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Scorecard;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BriefingTest {
    @Test
    void theNextStepsAreThoseOfTheLatestAnalysedCall() {
        Briefing briefing = briefing(
                analysed(1, NOW, step("Send the offer")),
                analysed(2, NOW.plusSeconds(60), step("Meet on Tuesday")),
                CallSummary.of(CallFixtures.logged().state()));
        assertThat(briefing.nextSteps()).containsExactly(step("Meet on Tuesday"));
        assertThat(briefing.scorecard()).isPresent();
    }

    @Test
    void theLatestCallStandsFirst() {
        Briefing briefing = briefing(analysed(1, NOW, step("A")), analysed(2, NOW.plusSeconds(60), step("B")));
        assertThat(briefing.calls()).extracting(CallSummary::heldAt).containsExactly(NOW.plusSeconds(60), NOW);
    }

    @Test
    void aCallBringsTheCompetitorsThatItsAnalysisFound() {
        Call call = CallFixtures.logged();
        call.attachTranscript(CallFixtures.shortTalk(), NOW);
        call.analysed(new AnalysisId(new UUID(5, 1)), CallFixtures.findings(), NOW);
        assertThat(CallSummary.of(call.state()).competitors())
                .extracting(CompetitorMention::name)
                .containsExactly("Boltworks");
    }

    @Test
    void withoutAnAnalysisThereIsNoScorecard() {
        Briefing briefing = briefing(CallSummary.of(CallFixtures.logged().state()));
        assertThat(briefing.scorecard()).isEmpty();
        assertThat(briefing.nextSteps()).isEmpty();
    }

    @Test
    void withoutADossierTheBriefingHasNone() {
        assertThat(Briefing.of(LeadFixtures.qualified(), Optional.empty(), List.of(), NOW)
                        .dossier())
                .isEmpty();
    }

    @Test
    void theBriefingShowsTheWayThroughTheStages() {
        assertThat(HandoffFixtures.briefing(LeadFixtures.qualified()).moves()).hasSize(3);
    }

    private static Briefing briefing(CallSummary... calls) {
        return Briefing.of(LeadFixtures.qualified(), Optional.empty(), List.of(calls), NOW);
    }

    private static NextStep step(String owner) {
        return new NextStep(owner, Side.SELLER, Optional.empty(), List.of());
    }

    private static CallSummary analysed(int number, Instant at, NextStep step) {
        return new CallSummary(
                new CallId(new UUID(2, number)),
                at,
                Duration.ofMinutes(9),
                Optional.empty(),
                Optional.empty(),
                Optional.of(nothingObserved()),
                List.of(),
                List.of(),
                List.of(),
                List.of(step));
    }

    private static Scorecard nothingObserved() {
        return new Scorecard(
                "discovery/1",
                Map.of(),
                Arrays.stream(Dimension.values())
                        .map(dimension -> new DimensionScore(
                                dimension, Optional.empty(), List.of(), new Advice("advice.none", Map.of())))
                        .toList());
    }
}
