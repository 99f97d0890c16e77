package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobSettingsTest {
    private final JobSettings standard = JobSettings.standard();

    @Test
    void researchNeverHasAllTheThreads() {
        assertThat(standard.atOnce(Lane.RESEARCH)).isEqualTo(8);
        assertThat(standard.withThreads(1).atOnce(Lane.RESEARCH)).isEqualTo(1);
        assertThat(standard.withThreads(40).atOnce(Lane.RESEARCH)).isEqualTo(16);
        assertThat(standard.withThreads(40).atOnce(Lane.JOBS)).isEqualTo(40);
    }
}
