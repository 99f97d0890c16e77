package com.leadintel.domain.research.rules;

import static com.leadintel.domain.research.ResearchFixtures.NOW;
import static com.leadintel.domain.research.ResearchFixtures.home;
import static com.leadintel.domain.research.ResearchFixtures.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.research.DossierCheck;
import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.research.DossierWriter;
import com.leadintel.domain.research.DossierWriterContract;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.LeadRecord;
import com.leadintel.domain.research.ProductFit;
import com.leadintel.domain.research.ResearchBrief;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.research.TalkTrack;
import com.leadintel.domain.shared.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesDossierWriterTest implements DossierWriterContract {
    private static final SourcePage HOME = home(
            "Northforge Robotics",
            "Northforge Robotics designs and builds palletising robots for food manufacturers.",
            "We help you eliminate manual work.",
            "Our customers struggle with labor shortages.");
    private static final SourcePage ABOUT = page(
            SourcePage.Kind.ABOUT,
            "https://northforge.example/about",
            "Every prototype is still reworked by hand, which costs us weeks.",
            "We opened a second plant in Dayton.",
            "Ana Ruiz",
            "Chief Executive Officer");
    private static final ResearchBrief BRIEF = ResearchFixtures.brief(HOME, ABOUT);
    private final DossierContent content = write(BRIEF);

    @Override
    public DossierWriter writer() {
        return new RulesDossierWriter();
    }

    @Test
    void theSummarySaysWhatTheFirmDoesWhatHurtsAndWhatMoves() {
        assertThat(content.summary())
                .extracting(Finding::topic)
                .containsExactly("summary.business", "pain.manual-work", "intent.expansion");
    }

    @Test
    void aProductFitsByKeywordsAndPains() {
        assertThat(content.products()).extracting(ProductFit::name).containsExactly("Simulate Pro");
        assertThat(content.fit()).contains(new Score(13 + 35 + 15));
    }

    @Test
    void talkTracksQuoteTheFirmAndPitchTheProductThatHelps() {
        assertThat(content.talkTracks())
                .extracting(TalkTrack::text)
                .first()
                .isEqualTo(
                        "You say: “Every prototype is still reworked by hand, which costs us weeks.” How many hours a"
                                + " week go into that? Simulate Pro shows where a design breaks before metal is cut.");
    }

    @Test
    void everythingItClaimsStandsOnThePages() {
        assertThat(DossierCheck.of(BRIEF, content).dropped()).isEmpty();
    }

    @Test
    void theSamePagesGiveTheSameDossier() {
        assertThat(write(BRIEF)).isEqualTo(content);
    }

    @Test
    void pagesWithoutAnythingGiveNothing() {
        DossierContent empty = write(new ResearchBrief(
                new ResearchSubject(LeadFixtures.LEAD, LeadDetails.of(Person.unknown(), Company.named("Northforge"))),
                List.of(home("Willkommen", "Wir bauen Roboter.", "Impressum")),
                List.of(ResearchFixtures.simulator())));
        assertThat(empty.findings()).isEmpty();
        assertThat(empty.engine()).isEqualTo("rules/1");
    }

    @Test
    void whatTheLeadWroteIsQuotedAsWritten() {
        SourceResult record = LeadRecord.of(
                new ResearchSubject(LeadFixtures.LEAD, LeadFixtures.details().saying("Our prototypes take six weeks.")),
                NOW);
        DossierContent fromLead = write(ResearchFixtures.brief(record.pages().toArray(SourcePage[]::new)));
        assertThat(fromLead.painPoints()).extracting(Finding::topic).containsExactly("pain.delays");
        assertThat(fromLead.talkTracks().get(0).text()).startsWith("You wrote: “Our prototypes take six weeks.”");
        assertThat(fromLead.budget()).isPresent();
        assertThat(fromLead.decisionMaker()).isPresent();
    }

    @Test
    void theFieldsOfALeadAloneAreNoResearch() {
        SourceResult record = LeadRecord.of(new ResearchSubject(LeadFixtures.LEAD, LeadFixtures.details()), NOW);
        assertThat(write(ResearchFixtures.brief(record.pages().toArray(SourcePage[]::new)))
                        .findings())
                .isNotEmpty()
                .allMatch(Finding::repeatsTheLead);
    }

    @Test
    void aProductThatNobodyMentionsDoesNotFit() {
        assertThat(write(ResearchFixtures.brief(HOME)).products()).isEmpty();
    }

    @Test
    void pagesThatNobodyWroteForReadersDoNoHarm() {
        SourcePage odd = home(
                "A".repeat(3_000) + " " + "B".repeat(3_000) + ", Head of " + "C".repeat(3_000),
                "We are 9,999,999,999,999 people.",
                "we ".repeat(20_000));
        assertThat(write(ResearchFixtures.brief(odd)).painPoints()).isEmpty();
    }

    private static DossierContent write(ResearchBrief brief) {
        return new RulesDossierWriter().write(LeadFixtures.TENANT, brief);
    }
}
