package com.leadintel.ui.call;

import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Mood;
import com.leadintel.domain.call.Turn;
import com.leadintel.ui.text.Texts;
import java.util.Optional;

/** Which turns plainly carry a feeling; one such word alone is a manner of speaking. */
final class Feelings {
    private static final double PLAIN = 0.6;

    private Feelings() {}

    static Optional<CallPage.Feeling> of(Turn turn, Findings found) {
        return found.moods().stream()
                .filter(mood -> mood.turn() == turn.index() && Math.abs(mood.value()) >= PLAIN)
                .findFirst()
                .map(Mood::value)
                .map(value -> new CallPage.Feeling(
                        value > 0, Texts.of(value > 0 ? "call.feeling.good" : "call.feeling.bad")));
    }
}
