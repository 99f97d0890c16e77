package com.leadintel.domain.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every writer of dossiers promises, a rules engine or a language model. */
public interface DossierWriterContract {
    /** The writer. */
    DossierWriter writer();

    /** What of the writer's content stands when its quotes were looked up on the pages. */
    private DossierContent written(ResearchBrief brief) {
        return DossierCheck.of(brief, writer().write(LeadFixtures.TENANT, brief))
                .content();
    }

    private DossierContent writtenOfAFirmInPain() {
        return written(ResearchFixtures.brief(ResearchFixtures.home(ResearchFixtures.PAIN)));
    }

    @Test
    default void whatHurtsTheFirmStandsInItsOwnWords() {
        assertThat(writtenOfAFirmInPain().painPoints()).isNotEmpty().allSatisfy(pain -> {
            assertThat(ResearchFixtures.PAIN).contains(pain.evidence().quote());
            assertThat(pain.evidence().source()).isEqualTo(ResearchFixtures.HOME);
        });
    }

    @Test
    default void theProductThatHelpsIsFoundInTheCatalogue() {
        assertThat(writtenOfAFirmInPain().products())
                .extracting(ProductFit::product)
                .containsExactly(ResearchFixtures.SIMULATOR);
    }

    @Test
    default void anEmptyCatalogueHelpsNobody() {
        ResearchBrief brief = ResearchFixtures.brief(ResearchFixtures.home(ResearchFixtures.PAIN));
        DossierContent content = written(new ResearchBrief(brief.subject(), brief.pages(), List.of()));
        assertThat(content.products()).isEmpty();
        assertThat(content.painPoints()).isNotEmpty();
    }

    @Test
    default void pagesThatSayNothingGiveNoFinding() {
        LeadDetails unknown = LeadDetails.of(Person.unknown(), Company.named("Northforge"));
        assertThat(written(new ResearchBrief(
                                new ResearchSubject(LeadFixtures.LEAD, unknown),
                                List.of(ResearchFixtures.home("Imprint", "Contact")),
                                List.of(ResearchFixtures.simulator())))
                        .findings())
                .isEmpty();
    }

    @Test
    default void everyDossierIsWrittenByTheSameEngine() {
        assertThat(written(ResearchFixtures.brief()).engine())
                .isEqualTo(writtenOfAFirmInPain().engine());
    }
}
