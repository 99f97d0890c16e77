package com.leadintel.domain.research;

import static com.leadintel.domain.research.ResearchFixtures.NOW;
import static com.leadintel.domain.research.ResearchFixtures.PAIN;
import static com.leadintel.domain.research.ResearchFixtures.brief;
import static com.leadintel.domain.research.ResearchFixtures.finding;
import static com.leadintel.domain.research.ResearchFixtures.home;
import static com.leadintel.domain.research.ResearchFixtures.resting;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.BudgetTier;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.shared.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierTest {
    @Test
    void oneCheckedFindingMakesADossierComplete() {
        assertThat(ResearchFixtures.dossier().complete()).isTrue();
    }

    @Test
    void aFindingOnWhichMuchRestsIsCountedOnce() {
        assertThat(ResearchFixtures.dossier().checkedFindings()).isEqualTo(1);
    }

    @Test
    void repeatingTheLeadsOwnFieldsIsNoResearch() {
        DossierContent repeated = resting(finding("firm.employees", PAIN));
        assertThat(dossier(repeated, SourceResult.of(SourceKind.LEAD, List.of(home(PAIN))))
                        .complete())
                .isFalse();
    }

    @Test
    void aDossierWithoutAFindingSaysWhatIsMissingAndWhy() {
        DossierContent nothing = new DossierContent(
                "rules/1", List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
        assertThat(dossier(
                                nothing,
                                SourceResult.failed(SourceKind.WEBSITE, "website.timed-out"),
                                SourceResult.off(SourceKind.NEWS))
                        .gaps())
                .containsExactly(
                        "website.timed-out",
                        "news.off",
                        "dossier.no-checked-finding",
                        "dossier.no-pain-points",
                        "dossier.no-product-fit",
                        "dossier.no-budget",
                        "dossier.no-decision-maker");
    }

    @Test
    void aDossierWithEverythingHasNoGaps() {
        assertThat(ResearchFixtures.dossier().gaps()).isEmpty();
    }

    @Test
    void theLeadRemembersWhatCounts() {
        assertThat(ResearchFixtures.dossier().note())
                .isEqualTo(new ResearchNote(
                        LeadFixtures.DOSSIER,
                        1,
                        true,
                        Optional.of(new Score(70)),
                        Optional.of(BudgetTier.MEDIUM),
                        NOW));
    }

    @Test
    void aSourceWithoutPagesHadNothing() {
        assertThat(SourceResult.of(SourceKind.WEBSITE, List.of()).state()).isEqualTo(SourceResult.State.NOTHING);
        assertThat(SourceResult.nothing(SourceKind.WEBSITE, "website.not-known").reason())
                .contains("website.not-known");
    }

    private static Dossier dossier(DossierContent content, SourceResult... sources) {
        return Dossier.of(
                LeadFixtures.DOSSIER,
                LeadFixtures.TENANT,
                LeadFixtures.LEAD,
                DossierCheck.of(brief(home(PAIN)), content),
                List.of(sources),
                NOW);
    }
}
