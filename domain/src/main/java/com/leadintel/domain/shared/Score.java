package com.leadintel.domain.shared;

/** A whole number from 0 (worst) to 100 (best). */
public record Score(int value) implements Comparable<Score> {
    public Score {
        Require.that(value >= 0 && value <= 100, "score.out-of-range");
    }

    /** The nearest score to a number, cut off at 0 and 100. */
    public static Score clamped(double number) {
        return new Score((int) Math.round(Math.max(0, Math.min(100, number))));
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(value, other.value);
    }
}
