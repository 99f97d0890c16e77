package com.leadintel.application.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadFilterTest {
    @Test
    void wordsAreTakenWithoutTheSpaceAroundThem() {
        assertThat(LeadFilter.about("  north forge ").text()).contains("north forge");
    }

    @Test
    void withoutWordsEverythingPasses() {
        assertThat(LeadFilter.about(" \t")).isEqualTo(LeadFilter.everything());
    }

    @Test
    void ofEndlessWordsTheFirstTwoHundredCharactersCount() {
        assertThat(LeadFilter.about("x".repeat(5_000)).text()).contains("x".repeat(200));
    }
}
