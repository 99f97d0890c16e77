package com.leadintel.domain.call.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.rules.RulesAnalyst;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.call.transcript.TranscriptReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The floors under the rules engine, over the calls of "seen" and those of "unseen", which nobody who worked on the engine
 * had read when they were measured; prints figures only, never their words. "seen" and "practice" taught the weights, so
 * what is printed of them is in-sample; figures for calls that taught nothing come from {@code LearningTest}.
 */
class QualityTest {
    private static final double PRECISION = 0.9;
    private static final double RECALL = 0.7;

    private static final List<LabelledCall> SEEN = LabelledCall.in("seen");
    private static final List<LabelledCall> PRACTICE = LabelledCall.in("practice");
    private static final List<LabelledCall> UNSEEN = LabelledCall.in("unseen");
    private static final List<LabelledCall> ALL =
            Stream.of(SEEN, PRACTICE, UNSEEN).flatMap(List::stream).toList();
    private static final Measured STRANGE = Measured.of(UNSEEN);
    private static final Measured FIGURES =
            Measured.of(Stream.concat(SEEN.stream(), UNSEEN.stream()).toList());

    @BeforeAll
    static void printTheFigures() {
        System.out.println(Measured.of(SEEN).table("seen (in-sample)"));
        System.out.println(Measured.of(PRACTICE).table("practice (in-sample)"));
        System.out.println(STRANGE.table("unseen"));
        System.out.println(FIGURES.table("seen + unseen"));
        long told = ALL.stream().filter(call -> sidesRight(call)).count();
        long left = ALL.stream().filter(call -> !bare(call).sidesKnown()).count();
        System.out.printf(
                "sides told without a heading: %d of %d calls rightly, %d left open%n", told, ALL.size(), left);
    }

    @Test
    void twelveCallsAreSeenAndTwelveAreNot() {
        assertThat(SEEN).hasSize(12);
        assertThat(UNSEEN).hasSize(12);
    }

    @Test
    void onUnseenCallsAloneItDoesNotGetWorseThanItWasWhenItFirstReadThem() {
        assertThat(STRANGE.all().precision()).isGreaterThanOrEqualTo(70 / 78.0);
        assertThat(STRANGE.all().recall()).isGreaterThanOrEqualTo(70 / 77.0);
    }

    @Test
    void ninetyOfAHundredClaimsAreRight() {
        assertThat(FIGURES.all().precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(FIGURES.bant().precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(FIGURES.of("objection").precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(FIGURES.of("next-step").precision()).isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void seventyOfAHundredLabelsAreFound() {
        assertThat(FIGURES.all().recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(FIGURES.bant().recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(FIGURES.of("objection").recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(FIGURES.of("next-step").recall()).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void noFactIsTakenFromTheWrongSpeaker() {
        assertThat(Measured.of(ALL).all().wrongSpeaker).isZero();
    }

    @Test
    void analysingAgainFindsTheSame() {
        for (LabelledCall call : ALL) {
            boolean same = new RulesAnalyst().analyse(call.brief()).equals(new RulesAnalyst().analyse(call.brief()));
            assertThat(same).isTrue();
        }
    }

    private static Transcript bare(LabelledCall call) {
        return TranscriptReader.read(call.turns(), KnownSellers.NONE);
    }

    private static boolean sidesRight(LabelledCall call) {
        return bare(call).turns().stream()
                .allMatch(turn -> turn.side() == (call.buyers().contains(turn.speaker()) ? Side.BUYER : Side.SELLER));
    }
}
