package com.leadintel.domain.research.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.shared.Confidence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainLexiconTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MANUAL_WORK|We still plan every shift in spreadsheets.",
                "DELAYS|Like every builder of special machinery, we struggle with long lead times.",
                "DELAYS|Each prototype costs us time: we wait six to eight weeks for a casting.",
                "QUALITY|Last quarter our scrap rate was the highest in years.",
                "COST_PRESSURE|Rising costs for energy weigh on us.",
                "LEGACY_SYSTEMS|Our legacy ERP system is older than most of our planners.",
                "STAFF_SHORTAGE|We find it hard to hire welders.",
                "COMPLIANCE|We are preparing for our first ISO 13485 audit.",
                "DOWNTIME|Unplanned downtime stopped our second line again.",
                "SCATTERED_DATA|Our quality data is scattered across five sites.",
                "CAPACITY|We cannot keep up with the orders.",
                "SECURITY|A ransomware attack stopped us for nine days.",
                "CUSTOMER_LOSS|We lost two customers over late answers.",
                "DOWNTIME|Northforge has had three outages since June."
            })
    void aFirmThatSpeaksOfItsPainIsHeard(Pain pain, String sentence) {
        assertThat(pains(SourcePage.Kind.ABOUT, sentence)).contains(pain.topic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We help you eliminate manual work and downtime.",
                "Our customers struggle with labor shortages.",
                "Our palletising robots reduce downtime by 40%.",
                "Your spreadsheets cost you hours.",
                "“We lost weeks to rework,” says Tom Reed of Valley Foods.",
                "Do we still plan in spreadsheets?",
                "We no longer rely on spreadsheets.",
                "We have never had a data breach.",
                "We don't accept defects.",
                "We replaced our legacy ERP system in 2024.",
                "Until last year we released every prototype by hand.",
                "Imagine our world without downtime.",
                "Spreadsheets are a fine invention.",
                "We modernise legacy systems for mid-sized companies.",
                "We take weeks of work off the table.",
                "Reduce costs with our platform.",
                "Read how we moved a bakery away from spreadsheets.",
                "Our security team stops phishing before it starts.",
                "In our latest webinar we speak about skills shortages.",
                "We are ISO 9001 certified."
            })
    void otherPeoplesPainsAndSolvedOnesAreNotThisFirms(String sentence) {
        assertThat(pains(SourcePage.Kind.HOME, sentence)).isEmpty();
    }

    @Test
    void aJobAdvertAddressesTheReaderAndStillSpeaksOfTheFirm() {
        assertThat(pains(SourcePage.Kind.CAREERS, "You will replace a legacy CAD system."))
                .containsExactly(Pain.LEGACY_SYSTEMS.topic());
    }

    @Test
    void whatTheLeadWroteToUsCountsMost() {
        List<Sentence> sentences = new ArrayList<>(Pages.on(SourcePage.Kind.ABOUT, "We plan in spreadsheets."));
        sentences.addAll(Pages.on(SourcePage.Kind.LEAD_MESSAGE, "Planning happens in spreadsheets, can you help?"));
        Finding finding = PainLexicon.in(sentences).get(0);
        assertThat(finding.statement()).startsWith("Planning happens");
        assertThat(finding.confidence()).isEqualTo(new Confidence(0.75));
    }

    @Test
    void aPainThatHurtsIsSurerThanAMention() {
        assertThat(PainLexicon.in(
                        Pages.on(SourcePage.Kind.ABOUT, "We plan in spreadsheets.", "We lose hours in spreadsheets.")))
                .extracting(Finding::statement)
                .containsExactly("We lose hours in spreadsheets.");
    }

    private static List<String> pains(SourcePage.Kind kind, String sentence) {
        return PainLexicon.in(Pages.on(kind, sentence)).stream()
                .map(Finding::topic)
                .toList();
    }
}
