package com.leadintel.domain.research;

import static com.leadintel.domain.research.ResearchFixtures.HOME;
import static com.leadintel.domain.research.ResearchFixtures.PAIN;
import static com.leadintel.domain.research.ResearchFixtures.brief;
import static com.leadintel.domain.research.ResearchFixtures.content;
import static com.leadintel.domain.research.ResearchFixtures.finding;
import static com.leadintel.domain.research.ResearchFixtures.home;
import static com.leadintel.domain.research.ResearchFixtures.page;
import static com.leadintel.domain.research.ResearchFixtures.resting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DossierCheckTest {
    private final ResearchBrief brief = brief(home("Welcome", PAIN));

    @Test
    void whatStandsVerbatimOnThePageStays() {
        assertThat(DossierCheck.of(brief, content()).content()).isEqualTo(content());
    }

    @Test
    void aQuoteThatIsNotThereTakesEverythingAlongThatRestsOnIt() {
        DossierCheck.Checked checked = DossierCheck.of(brief, resting(finding("pain.delays", "We lose months.")));
        assertThat(checked.content().findings()).isEmpty();
        assertThat(checked.content().talkTracks()).isEmpty();
        assertThat(checked.dropped())
                .containsExactly(new DossierCheck.Dropped(
                        "pain.delays", HOME, "We lose months.", DossierCheck.Reason.NOT_VERBATIM));
    }

    @Test
    void aQuoteFromAPageThatNobodyReadIsRefused() {
        ResearchBrief elsewhere = brief(page(SourcePage.Kind.ABOUT, "https://northforge.example/about", PAIN));
        assertThat(DossierCheck.of(elsewhere, content()).dropped())
                .extracting(DossierCheck.Dropped::reason)
                .containsExactly(DossierCheck.Reason.PAGE_NOT_READ);
    }

    @Test
    void aTitleMayBeQuoted() {
        assertThat(DossierCheck.of(brief, resting(finding("summary", "Northforge Robotics")))
                        .dropped())
                .isEmpty();
    }

    @Test
    void aProductThatIsNotInTheCatalogueIsRefused() {
        ResearchBrief bare = new ResearchBrief(brief.subject(), brief.pages(), List.of());
        assertThat(DossierCheck.of(bare, content()).content().products()).isEmpty();
    }
}
