package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.CallBrief;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.NextStep;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepFinderTest {
    private static List<NextStep> steps(String... lines) {
        CallBrief brief = new CallBrief(
                CallFixtures.CALL,
                LocalDate.of(2026, 3, 12),
                Optional.empty(),
                CallFixtures.transcript(lines),
                Currency.getInstance("USD"),
                Set.of());
        Talk talk = Talk.of(brief);
        return new StepFinder(new Reading(talk, new Topics(talk)), new Names(talk)).find(Models.LEARNT.step());
    }

    private static String shown(NextStep step) {
        return step.owner() + step.due().map(day -> " " + day).orElse("");
    }

    @Test
    void aPromiseWithADayIsANextStep() {
        assertThat(steps("Elena: Right.", "Maya: I'll send you the quote by Tuesday.", "Elena: Perfect."))
                .extracting(StepFinderTest::shown)
                .containsExactly("Maya 2026-03-17");
    }

    @Test
    void aRequestBelongsToWhoeverGrantsIt() {
        assertThat(steps("Elena: Right.", "Maya: Could you send me the drawings by Monday?", "Elena: Yes, sure."))
                .extracting(StepFinderTest::shown)
                .containsExactly("Elena 2026-03-16");
    }

    @Test
    void aProposalCountsOnceItIsAccepted() {
        assertThat(steps("Elena: Right.", "Maya: Can we schedule a demo for Thursday?", "Elena: Thursday works."))
                .extracting(StepFinderTest::shown)
                .containsExactly("Maya 2026-03-19");
        assertThat(steps("Elena: Right.", "Maya: Can we schedule a demo for Thursday?", "Elena: Hm."))
                .isEmpty();
    }

    @Test
    void aColleagueCanBeNamed() {
        assertThat(steps(
                        "Stella: Hello.",
                        "Maya: I need a backup.",
                        "Elena: Stella will send the file tomorrow.",
                        "Maya: Great."))
                .extracting(StepFinderTest::shown)
                .containsExactly("Stella 2026-03-13");
    }

    @Test
    void whatIsRejectedIsNoStep() {
        assertThat(steps(
                        "Elena: Right.", "Maya: I'll send you the quote on Monday.", "Elena: No, don't send anything."))
                .isEmpty();
    }

    @Test
    void jokesAndConditionsAreNoSteps() {
        assertThat(steps(
                        "Elena: Right.",
                        "Maya: I'll bring you donuts on Monday.",
                        "Elena: If it breaks again I'll call you.",
                        "Maya: Okay."))
                .isEmpty();
    }

    @Test
    void theSamePromiseTwiceIsOneStep() {
        assertThat(steps(
                        "Elena: Right.",
                        "Maya: I'll send you the quote by Tuesday.",
                        "Elena: Good.",
                        "Maya: I'll send the quote then.",
                        "Elena: Thanks."))
                .hasSize(1);
    }

    @Test
    void twoDaysAreTwoSteps() {
        assertThat(steps(
                        "Elena: Right.",
                        "Maya: I'll send you the quote by Tuesday.",
                        "Elena: Good.",
                        "Maya: And I'll call you on Friday.",
                        "Elena: Thanks."))
                .hasSize(2);
    }
}
