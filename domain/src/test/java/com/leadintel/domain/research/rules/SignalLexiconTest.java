package com.leadintel.domain.research.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.research.IntentSignal;
import com.leadintel.domain.research.SourcePage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalLexiconTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAREERS|HIRING|Senior Mechanical Design Engineer (m/f/d)",
                "CAREERS|HIRING|Join our growing team",
                "ABOUT|HIRING|We are hiring in Toledo.",
                "ABOUT|FUNDING|In 2025 we closed a $12 million round led by Harbor Growth.",
                "NEWS|FUNDING|Northforge announces its Series B.",
                "NEWS|EXPANSION|Northforge expands into Mexico.",
                "ABOUT|EXPANSION|We opened a second plant in Dayton.",
                "ABOUT|MIGRATION|This year we are replacing our old planning software.",
                "LEAD_MESSAGE|MIGRATION|Currently evaluating simulation tools.",
                "OTHER|TENDER|Request for proposals: submit your offer by 30 June."
            })
    void firmsShowWhatTheyAreUpTo(SourcePage.Kind page, IntentSignal.Kind kind, String sentence) {
        assertThat(kinds(page, sentence)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAREERS|There are no open positions at the moment.",
                "CAREERS|Benefits: health, dental, 401k",
                "HOME|Now hiring the right supplier is easy with our marketplace for your team.",
                "NEWS|Northforge raised $5,000 for charity.",
                "HOME|We help you migrate to the cloud.",
                "HOME|Our customers are expanding into new markets.",
                "HOME|We have not raised 5 million, we grew on orders.",
                "LEAD_RECORD|Northforge Expansion Inc."
            })
    void offersDenialsAndCharityAreNoSignals(SourcePage.Kind page, String sentence) {
        assertThat(kinds(page, sentence)).isEmpty();
    }

    @Test
    void theMostUrgentSignalStandsFirst() {
        assertThat(kinds(
                        SourcePage.Kind.ABOUT,
                        "We are hiring. We opened a second plant. We are migrating to a new ERP."))
                .containsExactly(IntentSignal.Kind.MIGRATION, IntentSignal.Kind.EXPANSION, IntentSignal.Kind.HIRING);
    }

    @Test
    void jobsStandBeforeHeadingsAndThreeAreEnough() {
        List<Sentence> sentences =
                Pages.on(SourcePage.Kind.CAREERS, "Open positions", "Buyer", "Welder", "Planner", "CNC Machinist");
        assertThat(SignalLexicon.in(sentences))
                .extracting(signal -> signal.finding().statement())
                .containsExactly("Buyer", "Welder", "Planner");
    }

    private static List<IntentSignal.Kind> kinds(SourcePage.Kind page, String sentence) {
        return SignalLexicon.in(Pages.on(page, sentence)).stream()
                .map(IntentSignal::kind)
                .toList();
    }
}
