package com.leadintel.domain.call;

import static com.leadintel.domain.call.CallFixtures.findings;
import static com.leadintel.domain.call.CallFixtures.transcript;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Score;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static Turn timed(int index, double start, Optional<Double> end) {
        return new Turn(index, "Elena", Side.BUYER, "Yes.", Optional.of(start), end);
    }

    private static Transcript of(Turn... turns) {
        return new Transcript(TranscriptSource.PROVIDER, List.of(turns));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aTurnLastsUntilItsEndElseUntilTheNextOneBegins() {
        Transcript transcript =
                of(timed(0, 1, Optional.of(3.0)), timed(1, 4, Optional.empty()), timed(2, 9, Optional.empty()));
        assertThat(transcript.spanOf(0)).contains(new Transcript.Span(1, 3));
        assertThat(transcript.spanOf(1).orElseThrow().seconds()).isEqualTo(5);
        assertThat(transcript.spanOf(2)).contains(new Transcript.Span(9, 9));
        assertThat(transcript.timed()).isTrue();
        assertThat(transcript.fullyTimed()).isFalse();
    }

    @Test
    void withoutTimesThereAreNoSpans() {
        Transcript transcript = transcript("Maya: Hello.");
        assertThat(transcript.spanOf(0)).isEmpty();
        assertThat(transcript.timed()).isFalse();
        assertThat(transcript.turn(-1)).isEmpty();
        assertThat(transcript.turn(1)).isEmpty();
    }

    @Test
    void sidesAreKnownWhenBothSit() {
        assertThat(transcript("Maya: Hello.", "Elena: Hi.").sidesKnown()).isTrue();
        assertThat(transcript("Maya: Hello.").sidesKnown()).isFalse();
        assertThat(transcript("Elena: Hello.").sidesKnown()).isFalse();
        assertThat(transcript("Maya: Hello.", "Elena: Hi.")
                        .withSides(speaker -> Side.UNKNOWN)
                        .sidesKnown())
                .isFalse();
        assertThat(transcript("Maya: Hello.", "Elena: Hi.", "Maya: So.").speakers())
                .containsExactly("Maya", "Elena");
    }

    @Test
    void turnsThatMakeNoSenseAreRefused() {
        refused("transcript.empty", () -> of());
        refused("transcript.turns-out-of-order", () -> of(timed(1, 0, Optional.empty())));
        refused("turn.times-malformed", () -> timed(0, -1, Optional.empty()));
        refused("turn.times-malformed", () -> timed(0, 5, Optional.of(4.0)));
        refused("turn.index-malformed", () -> timed(-1, 5, Optional.empty()));
        refused("turn.times-incomplete", () -> new Turn(0, "A", Side.UNKNOWN, "b", Optional.empty(), Optional.of(1.0)));
        refused("turn.text-malformed", () -> Turn.untimed(0, "A", Side.UNKNOWN, "  "));
    }

    @Test
    void valuesThatContradictThemselvesAreRefused() {
        refused("budget.range-malformed", () -> new Budget(Money.of(2, "USD"), Money.of(1, "USD"), Budget.Per.ONCE));
        refused("timeframe.order-malformed", () -> new Timeframe(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)));
        refused("mood.out-of-range", () -> new Mood(0, 1.5));
        refused("mood.out-of-range", () -> new Mood(0, -1.5));
        refused("mood.turn-malformed", () -> new Mood(-1, 0));
        refused("measures.share-malformed", () -> measures(1.5, 1, 1));
        refused("measures.share-malformed", () -> measures(-0.5, 1, 1));
        refused("measures.questions-malformed", () -> measures(0.5, 1, 2));
        refused("measures.questions-malformed", () -> measures(0.5, 1, -1));
    }

    private static Measures measures(double share, int questions, int open) {
        return new Measures(Optional.of(share), Optional.empty(), Optional.empty(), Optional.empty(), questions, open);
    }

    @Test
    void theOverallScoreWeighsOnlyWhatWasObserved() {
        assertThat(findings().scorecard().overall()).contains(new Score(70));
        refused("scorecard.dimensions-incomplete", () -> new Scorecard("x/1", java.util.Map.of(), List.of()));
    }

    @Test
    void aScoreNeedsEvidence() {
        refused(
                "scorecard.evidence-missing",
                () -> new DimensionScore(
                        Dimension.VALUE,
                        Optional.of(new Score(5)),
                        List.of(),
                        new Advice("advice.value", java.util.Map.of())));
    }

    @Test
    void soundIsClosedWithItsBytes() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public void close() throws IOException {
                throw new IOException("gone");
            }
        };
        new Audio("audio/wav", Optional.of(3L), new ByteArrayInputStream(new byte[3])).close();
        Audio audio = new Audio("audio/wav", Optional.empty(), broken);
        assertThatThrownBy(audio::close).isInstanceOf(UncheckedIOException.class);
        refused("recording.size-malformed", () -> new Audio("audio/wav", Optional.of(-1L), broken));
    }

    @Test
    void aRecordingSaysTheReasonExactlyWhenItFailed() {
        refused(
                "recording.failure-inconsistent",
                () -> new Recording(
                        Optional.of("r"), RecordingStatus.FAILED, Optional.empty(), Optional.empty(), List.of()));
        refused(
                "recording.not-stored",
                () -> new Recording(
                        Optional.of("r"), RecordingStatus.DOWNLOADED, Optional.empty(), Optional.empty(), List.of()));
        refused("recording.size-malformed", () -> new Recording.Stored("k", "audio/wav", -1));
    }
}
