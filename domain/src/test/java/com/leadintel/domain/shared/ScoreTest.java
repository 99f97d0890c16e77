package com.leadintel.domain.shared;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void aScoreIsFromZeroToAHundred() {
        assertThat(new Score(0)).isLessThan(new Score(100));
        assertRefused("score.out-of-range", () -> new Score(-1));
        assertRefused("score.out-of-range", () -> new Score(101));
    }

    @Test
    void aNumberIsCutOffAtBothEnds() {
        assertThat(Score.clamped(-3)).isEqualTo(new Score(0));
        assertThat(Score.clamped(49.5)).isEqualTo(new Score(50));
        assertThat(Score.clamped(250)).isEqualTo(new Score(100));
    }

    @Test
    void aConfidenceIsFromZeroToOne() {
        assertThat(new Confidence(0.2)).isLessThan(new Confidence(1));
        assertRefused("confidence.out-of-range", () -> new Confidence(-0.1));
        assertRefused("confidence.out-of-range", () -> new Confidence(1.01));
        assertRefused("confidence.out-of-range", () -> new Confidence(Double.NaN));
    }
}
