package com.leadintel.domain.research.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.research.DecisionMaker;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.research.SourcePage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz, Chief Executive Officer|Ana Ruiz|Chief Executive Officer",
                "Marcus Oyelaran – VP of Engineering|Marcus Oyelaran|VP of Engineering",
                "Mary J. O'Neil (Managing Director)|Mary J. O'Neil|Managing Director",
                "Jan van Dijk is our Head of Operations.|Jan van Dijk|Head of Operations",
                "Our founder, Ana Ruiz, started in a garage.|Ana Ruiz|founder",
                "The plan of CEO Ana Ruiz worked.|Ana Ruiz|CEO"
            })
    void peopleStandOnPagesWithTheirTitles(String text, String name, String title) {
        assertThat(decider(100, text)).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo(name);
            assertThat(person.title()).isEqualTo(title);
        });
    }

    @Test
    void aTeamPageGivesNameAndTitleOnTwoLines() {
        assertThat(decider(100, "Leadership\n\nAna Ruiz\nChief Technology Officer\n"))
                .map(person -> person.finding().evidence().quote())
                .contains("Ana Ruiz\nChief Technology Officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meet Our Team", "Contact Sales, Head Office", "We build robots.", "Our Director Program"})
    void headingsAreNotPeople(String text) {
        assertThat(decider(100, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"van ", "A. "})
    void aNameOfThousandsOfParticlesIsNone(String particle) {
        assertThat(decider(100, "Ana " + particle.repeat(45_000) + "Ruiz, Plant Manager"))
                .isEmpty();
    }

    @Test
    void inASmallFirmTheChiefDecides() {
        assertThat(decider(20, TEAM)).map(DecisionMaker::name).contains("Ana Ruiz");
    }

    @Test
    void inALargeFirmTheBuyerOfOurProductDecides() {
        assertThat(decider(900, TEAM)).map(DecisionMaker::name).contains("Marcus Oyelaran");
    }

    @Test
    void theLeadItselfMayDecideButThatIsNoResearch() {
        SourcePage record = ResearchFixtures.page(
                SourcePage.Kind.LEAD_RECORD, "urn:lead-intel:lead:1", "Dana Whitfield, Director of Engineering");
        assertThat(PeopleFinder.decider(List.of(record), size(100), List.of(ResearchFixtures.simulator())))
                .map(person -> person.finding().repeatsTheLead())
                .contains(true);
    }

    private static final String TEAM =
            "Ana Ruiz, Chief Executive Officer\nMarcus Oyelaran, VP of Engineering\nLee Park, Plant Manager";

    private static Optional<DecisionMaker> decider(int employees, String text) {
        SourcePage page = ResearchFixtures.page(SourcePage.Kind.TEAM, "https://northforge.example/team", text);
        return PeopleFinder.decider(List.of(page), size(employees), List.of(ResearchFixtures.simulator()));
    }

    private static FirmSize size(int employees) {
        return new FirmSize(Optional.of(employees), Optional.empty(), List.of());
    }
}
