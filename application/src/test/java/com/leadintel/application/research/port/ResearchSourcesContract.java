package com.leadintel.application.research.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceResult;
import org.junit.jupiter.api.Test;

/** What every list of places for research promises. */
public interface ResearchSourcesContract {
    ResearchSubject SUBJECT = new ResearchSubject(LeadFixtures.LEAD, LeadFixtures.details());

    ResearchSources sources();

    /** The kind of a source that {@link LeadFixtures#TENANT} has not connected. */
    SourceKind unconnected();

    @Test
    default void eachKindIsThereOnce() {
        assertThat(sources().all(LeadFixtures.TENANT))
                .extracting(ResearchSource::kind)
                .contains(unconnected())
                .doesNotHaveDuplicates();
    }

    @Test
    default void everySourceAnswersForItself() {
        assertThat(sources().all(LeadFixtures.TENANT))
                .allSatisfy(source -> assertThat(
                                source.gather(LeadFixtures.TENANT, SUBJECT).source())
                        .isEqualTo(source.kind()));
    }

    @Test
    default void whatIsNotConnectedSaysThatItIsOff() {
        assertThat(sources().all(LeadFixtures.TENANT))
                .filteredOn(source -> source.kind() == unconnected())
                .extracting(
                        source -> source.gather(LeadFixtures.TENANT, SUBJECT).state())
                .containsExactly(SourceResult.State.OFF);
    }
}
