package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.heard;
import static com.leadintel.domain.shared.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.Confidence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadBantTest {
    private static final Instant LATER = NOW.plusSeconds(3600);
    private final Lead lead = LeadFixtures.captured();

    @Test
    void whatACallTaughtFillsAGap() {
        lead.learnBant(BantElement.NEED, heard("we lose a week per prototype", 0.8, NOW), NOW);
        assertThat(lead.bant().need()).map(BantValue::text).contains("we lose a week per prototype");
    }

    @Test
    void aLaterStatementTakesThePlaceOfAnEarlierOne() {
        lead.learnBant(BantElement.NEED, heard("we lose a week", 0.8, NOW), NOW);
        lead.learnBant(BantElement.NEED, heard("we lose a month", 0.7, LATER), LATER);
        assertThat(lead.bant().need()).map(BantValue::text).contains("we lose a month");
    }

    @Test
    void anEarlierCallAnalysedLateChangesNothing() {
        lead.learnBant(BantElement.NEED, heard("we lose a month", 0.7, LATER), LATER);
        lead.learnBant(BantElement.NEED, heard("we lose a week", 0.8, NOW), LATER);
        assertThat(lead.bant().need()).map(BantValue::text).contains("we lose a month");
    }

    @Test
    void aPersonsWordWinsOverAnAnalysisAndSaysWhose() {
        lead.recordBant(BantElement.NEED, BantValue.written("Faster prototypes", MAYA, NOW), NOW);
        lead.learnBant(BantElement.NEED, heard("we lose a month", 1, LATER), LATER);
        assertThat(lead.bant().need().flatMap(BantValue::author)).contains(MAYA);
    }

    @Test
    void aPersonMayCorrectWhatAnAnalysisLearnt() {
        lead.learnBant(BantElement.NEED, heard("we lose a month", 1, LATER), LATER);
        lead.recordBant(BantElement.NEED, BantValue.written("Faster prototypes", MAYA, NOW), LATER);
        assertThat(lead.bant().need()).map(BantValue::text).contains("Faster prototypes");
    }

    @Test
    void learningTheSameAgainIsNoEvent() {
        lead.learnBant(BantElement.NEED, heard("we lose a month", 1, NOW), NOW);
        lead.drainEvents();
        lead.learnBant(BantElement.NEED, heard("we lose a month", 1, NOW), LATER);
        assertThat(lead.drainEvents()).isEmpty();
    }

    @Test
    void aPersonsRecordNeedsTheirName() {
        assertThat(code(() -> lead.recordBant(BantElement.NEED, heard("we lose a month", 1, NOW), NOW)))
                .isEqualTo("bant.author-missing");
    }

    @Test
    void anAnalysisCannotSpeakForAPerson() {
        assertThat(code(() -> lead.learnBant(BantElement.NEED, BantValue.written("x", MAYA, NOW), NOW)))
                .isEqualTo("bant.evidence-missing");
    }

    @Test
    void aValueNeedsAnAuthorOrEvidence() {
        assertThat(code(() -> BantValue.learnt("Fast", new Confidence(0.5), List.of(), NOW)))
                .isEqualTo("bant.neither-author-nor-evidence");
    }

    @Test
    void everyElementIsFoundUnderItsName() {
        Bant bant = LeadFixtures.understood().bant();
        assertThat(List.of(BantElement.values()))
                .extracting(bant::of)
                .containsExactly(bant.budget(), bant.authority(), bant.need(), bant.timeline());
    }

    @Test
    void whatIsMissingIsNamedInOrder() {
        lead.learnBant(BantElement.AUTHORITY, heard("I sign", 0.8, NOW), NOW);
        assertThat(lead.bant().missing()).containsExactly(BantElement.BUDGET, BantElement.NEED, BantElement.TIMELINE);
    }
}
