package com.leadintel.application.demo.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.demo.Line;
import com.leadintel.domain.call.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody who speaks dialogues promises. */
public interface SpeechSynthesisContract {
    List<Line> DIALOGUE = List.of(
            new Line(Side.SELLER, "Maya", "Good morning, is this a good time?"),
            new Line(Side.BUYER, "Victor", "It is. We have a budget of thirty thousand dollars for the first year."),
            new Line(Side.SELLER, "Maya", "Thank you."));

    /** Whoever speaks. */
    SpeechSynthesis synthesis();

    @Test
    default void everyLineIsHeardAfterTheOneBefore() {
        List<Speech.Span> spans = synthesis().speak(DIALOGUE).spans();
        assertThat(spans).hasSize(DIALOGUE.size());
        double last = 0;
        for (Speech.Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.start());
            last = span.end();
        }
    }

    @Test
    default void aLongerLineTakesLonger() {
        List<Speech.Span> spans = synthesis().speak(DIALOGUE).spans();
        assertThat(length(spans.get(1))).isGreaterThan(length(spans.get(2)));
    }

    @Test
    default void theSameLinesGiveTheSameSound() {
        Speech once = synthesis().speak(DIALOGUE);
        Speech again = synthesis().speak(DIALOGUE);
        assertThat(again.sound()).isEqualTo(once.sound());
        assertThat(again.spans()).isEqualTo(once.spans());
        assertThat(once.mediaType()).startsWith("audio/");
    }

    private static double length(Speech.Span span) {
        return span.end() - span.start();
    }
}
