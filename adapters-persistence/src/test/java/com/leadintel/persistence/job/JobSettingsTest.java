package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobSettingsTest {
    private final JobSettings standard = JobSettings.standard();

    @Test
    void whoIsAwayIsAskedAgainAtLongerAndLongerIntervals() {
        assertThat(standard.waitAfter(Duration.ZERO)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(standard.waitAfter(Duration.ofSeconds(90)))
                .isBetween(Duration.ofSeconds(90), Duration.ofSeconds(91));
    }

    @Test
    void whatMayHaveHappenedIsTriedAgainAfterMinutes() {
        assertThat(standard.waitAfterUnclear(1)).isBetween(Duration.ofMinutes(2), Duration.ofSeconds(121));
        assertThat(standard.waitAfterUnclear(4)).isBetween(Duration.ofMinutes(16), Duration.ofSeconds(961));
        assertThat(standard.waitAfterUnclear(40)).isBetween(Duration.ofHours(1), Duration.ofSeconds(3_601));
    }

    @Test
    void nobodyWaitsLongerThanFiveMinutes() {
        assertThat(standard.waitAfter(Duration.ofHours(20))).isBetween(Duration.ofMinutes(5), Duration.ofSeconds(301));
        assertThat(standard.waitAfter(12)).isBetween(Duration.ofMinutes(5), Duration.ofSeconds(301));
    }

    @Test
    void researchNeverHasAllTheThreads() {
        assertThat(standard.atOnce(Lane.RESEARCH)).isEqualTo(8);
        assertThat(standard.withThreads(1).atOnce(Lane.RESEARCH)).isEqualTo(1);
        assertThat(standard.withThreads(40).atOnce(Lane.RESEARCH)).isEqualTo(16);
        assertThat(standard.withThreads(40).atOnce(Lane.JOBS)).isEqualTo(40);
    }
}
