package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;

/** The feeling that the words of one turn carry, from -1 (hostile) over 0 (matter-of-fact) to 1 (delighted). */
public record Mood(int turn, double value) {
    public Mood {
        Require.that(turn >= 0, "mood.turn-malformed");
        Require.that(value >= -1 && value <= 1, "mood.out-of-range");
    }
}
