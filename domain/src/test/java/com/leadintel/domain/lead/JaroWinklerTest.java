package com.leadintel.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {
    @ParameterizedTest
    @CsvSource({
        "martha,marhta,0.961",
        "dwayne,duane,0.840",
        "dixon,dicksonx,0.813",
        "same,same,1.000",
        "abc,xyz,0.000",
        "a,b,0.000"
    })
    void theExamplesOfTheLiteratureComeOut(String left, String right, double likeness) {
        assertThat(JaroWinkler.likeness(left, right)).isCloseTo(likeness, within(0.001));
    }
}
