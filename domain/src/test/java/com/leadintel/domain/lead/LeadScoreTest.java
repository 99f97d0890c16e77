package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.heard;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.Score;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadScoreTest {
    @Test
    void aFreshLeadHasOnlyRecency() {
        assertThat(LeadFixtures.captured().score().value()).isEqualTo(new Score(15));
    }

    @Test
    void whatIsNotKnownGivesNothingAndSaysSo() {
        assertThat(LeadFixtures.captured().score().reasons())
                .filteredOn(reason -> !reason.observed())
                .extracting(LeadScore.Reason::code)
                .containsExactly("bant.budget", "bant.authority", "bant.need", "bant.timeline", "fit");
    }

    @Test
    void aSureElementGivesMoreThanAnUnsureOne() {
        Bant sure = Bant.unknown().with(BantElement.NEED, heard("we need it", 1, NOW));
        Bant unsure = Bant.unknown().with(BantElement.NEED, heard("we need it", 0.4, NOW));
        assertThat(score(sure, 0) - score(unsure, 0)).isEqualTo(9);
    }

    @Test
    void recencyHalvesEveryFourteenDays() {
        assertThat(score(Bant.unknown(), 14)).isEqualTo(8);
        assertThat(score(Bant.unknown(), 28)).isEqualTo(4);
    }

    @Test
    void theReasonsAddUpToTheScore() {
        LeadScore score = LeadFixtures.qualified().score();
        assertThat(score.reasons().stream().mapToInt(LeadScore.Reason::points).sum())
                .isEqualTo(score.value().value())
                .isEqualTo(14 + 12 + 15 + 12 + 20 + 15);
    }

    @Test
    void timeAloneLowersAScoreAndThatIsAnEvent() {
        Lead lead = LeadFixtures.captured();
        Instant later = NOW.plus(Duration.ofDays(14));
        lead.rescore(later);
        assertThat(lead.drainEvents())
                .containsExactly(new LeadScored(LeadFixtures.TENANT, LeadFixtures.LEAD, 8, 4, later));
    }

    @Test
    void contactMakesAnOldLeadRecentAgain() {
        Lead lead = LeadFixtures.captured();
        Instant later = NOW.plus(Duration.ofDays(60));
        lead.noteContact(ContactHistory.Kind.CALL, later, MAYA, later);
        assertThat(lead.score().value()).isEqualTo(new Score(15));
    }

    @Test
    void aLeadThatNobodyContactedIsOnlyFresh() {
        assertThat(recency(LeadFixtures.captured())).isEqualTo("recency.came-in");
        assertThat(recency(LeadFixtures.contacted())).isEqualTo("recency.contact");
    }

    @Test
    void aLeadThatComesInAgainAfterTheLastContactIsFreshAgain() {
        Lead lead = LeadFixtures.contacted();
        Instant later = NOW.plus(Duration.ofDays(30));
        lead.mergeIn(
                LeadFixtures.details(),
                Capture.of(Capture.Via.FORM, LeadSource.of(LeadSource.Channel.WEB, "Pricing page"), later),
                later);
        assertThat(recency(lead)).isEqualTo("recency.came-in");
    }

    @ParameterizedTest
    @CsvSource({"100,1", "75,1", "74,2", "50,2", "49,3", "25,3", "24,4", "0,4"})
    void aScoreHasATier(int score, int tier) {
        assertThat(Tier.of(new Score(score)).number()).isEqualTo(tier);
    }

    private static String recency(Lead lead) {
        return lead.score().reasons().stream()
                .map(LeadScore.Reason::code)
                .filter(code -> code.startsWith("recency"))
                .findFirst()
                .orElseThrow();
    }

    private static int score(Bant bant, int daysAgo) {
        return LeadScore.of(bant, Optional.empty(), NOW.minus(Duration.ofDays(daysAgo)), Optional.empty(), NOW)
                .value()
                .value();
    }
}
