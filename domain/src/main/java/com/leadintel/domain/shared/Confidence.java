package com.leadintel.domain.shared;

/** How sure a finding is, from 0 (a guess) to 1 (certain). */
public record Confidence(double value) implements Comparable<Confidence> {
    public Confidence {
        Require.that(value >= 0 && value <= 1, "confidence.out-of-range");
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(value, other.value);
    }
}
