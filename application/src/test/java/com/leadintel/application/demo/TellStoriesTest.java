package com.leadintel.application.demo;

import static com.leadintel.application.demo.DemoHouse.DEMO;
import static com.leadintel.application.demo.DemoHouse.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.demo.port.ShortStories;
import com.leadintel.application.job.Attempt;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellStoriesTest {
    private static final int ENOUGH = 12;
    private final DemoHouse house = new DemoHouse();

    @BeforeEach
    void theDemoIsOpen() {
        house.open();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStoryComesToItsEnding(Stage ending) {
        tellAll();
        assertThat(house.lead(ending).stage()).isEqualTo(ending);
    }

    @Test
    void aStoryThatIsToldAgainChangesNothing() {
        tellAll();
        long version = house.lead(Stage.HANDED_OFF).state().version();
        round(ENOUGH + 1);
        round(ENOUGH + 1);
        assertThat(house.lead(Stage.HANDED_OFF).state().version()).isEqualTo(version);
        assertThat(house.calls.with(DEMO, house.lead(Stage.HANDED_OFF).id())).hasSize(2);
        assertThat(house.handoffs.of(DEMO, house.lead(Stage.HANDED_OFF).id())).hasSize(1);
    }

    @Test
    void aLeadCameInWeeksAgoByTheDoorOfTheDemo() {
        round(1);
        Capture capture = house.lead(Stage.NEW).state().captures().get(0);
        assertThat(capture.via()).isEqualTo(Capture.Via.DEMO);
        assertThat(capture.at()).isBetween(NOW.minus(Duration.ofDays(21)), NOW.minus(Duration.ofDays(20)));
    }

    @Test
    void aStoryWaitsForItsResearch() {
        round(1);
        round(2);
        assertThat(house.calls.with(DEMO, house.lead(Stage.CONTACTED).id())).isEmpty();
    }

    @Test
    void theSoundOfACallIsAsLongAsItsTranscript() {
        tellAll();
        Call.State call = house.calls.get(DEMO, talk(Stage.QUALIFIED)).state();
        Turn last = call.transcript().orElseThrow().turns().get(3);
        assertThat(last.text()).startsWith("Yes, we have a budget");
        assertThat(call.duration().toSeconds())
                .isEqualTo((long) Math.ceil(last.endSecond().orElseThrow()));
        assertThat(call.recording()).isPresent();
    }

    @Test
    void whatTheBuyerSaidStandsBeforeWhatTheOwnerNotes() {
        tellAll();
        assertThat(house.lead(Stage.QUALIFIED).bant().budget())
                .hasValueSatisfying(budget -> assertThat(budget.isWritten()).isFalse());
        assertThat(house.lead(Stage.QUALIFIED).bant().authority())
                .hasValueSatisfying(
                        authority -> assertThat(authority.isWritten()).isTrue());
    }

    @Test
    void theAccountExecutiveSaysWhatBecameOfIt() {
        tellAll();
        assertThat(house.lead(Stage.HANDED_OFF).state().progress().outcome())
                .hasValueSatisfying(outcome -> assertThat(outcome.result()).isEqualTo(Outcome.Result.WON));
    }

    @Test
    void nobodyIsCalledOnAWeekend() {
        for (int days = 1; days < 15; days++) {
            assertThat(house.scenes
                            .workingTime(DEMO, days, LocalTime.of(9, 15))
                            .atZone(ZoneId.of("America/New_York"))
                            .getDayOfWeek())
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    @Test
    void theNextRoundIsAskedForOnce() {
        round(1);
        int jobs = house.jobs.about(DEMO, DEMO.value()).size();
        round(1);
        assertThat(house.jobs.about(DEMO, DEMO.value())).hasSize(jobs);
    }

    @Test
    void aDemoThatWaitsForEverIsGivenUp() {
        assertThatThrownBy(() -> round(600))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("demo.stories-wait"));
    }

    @Test
    void aCancelledRoundStops() {
        house.stories.run(attempt(1).cancelled());
        assertThat(house.leads.find(DEMO, ShortStories.endingIn(Stage.NEW).lead()))
                .isEmpty();
    }

    @Test
    void whatAStoryMayNotDoIsNoWaiting() {
        round(1);
        house.letTheMachineryRun();
        Story story = ShortStories.endingIn(Stage.DISQUALIFIED);
        Story reasonless = new Story(
                story.lead(),
                story.details(),
                story.source(),
                20,
                story.owner(),
                java.util.List.of(),
                story.notes(),
                Stage.DISQUALIFIED,
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> house.tell.handle(DEMO, reasonless)).isInstanceOf(Refusal.class);
    }

    private void tellAll() {
        for (int number = 1; number <= ENOUGH; number++) {
            round(number);
            house.letTheMachineryRun();
        }
    }

    private void round(int number) {
        house.stories.run(attempt(number));
    }

    private static Attempt attempt(int number) {
        return Attempt.about(DEMO, DEMO.value()).saying(Map.of("round", String.valueOf(number)));
    }

    private static CallId talk(Stage ending) {
        return ShortStories.endingIn(ending).calls().get(1).id();
    }
}
