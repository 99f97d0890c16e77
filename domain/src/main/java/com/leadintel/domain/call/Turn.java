package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import java.util.Optional;

/** What one person said until somebody else spoke. Turns count from 0; seconds count from the start of the call. */
public record Turn(
        int index, String speaker, Side side, String text, Optional<Double> startSecond, Optional<Double> endSecond) {
    static final int LONGEST = 20_000;

    public Turn {
        Require.that(index >= 0, "turn.index-malformed");
        speaker = Require.text(speaker, 200, "turn.speaker-malformed");
        Require.present(side, "turn.side-missing");
        text = Require.text(text, LONGEST, "turn.text-malformed");
        Require.that(startSecond.isPresent() || endSecond.isEmpty(), "turn.times-incomplete");
        Require.that(startSecond.orElse(0.0) >= 0, "turn.times-malformed");
        Require.that(endSecond.orElse(Double.MAX_VALUE) >= startSecond.orElse(0.0), "turn.times-malformed");
    }

    /** A turn of which nobody knows when it was said. */
    public static Turn untimed(int index, String speaker, Side side, String text) {
        return new Turn(index, speaker, side, text, Optional.empty(), Optional.empty());
    }

    /** The same words, said by this side. */
    public Turn by(Side known) {
        return new Turn(index, speaker, known, text, startSecond, endSecond);
    }
}
