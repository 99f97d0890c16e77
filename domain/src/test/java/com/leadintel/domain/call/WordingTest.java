package com.leadintel.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void aSentenceIsFilledWithItsFacts() {
        assertThat(Wording.english(new Advice("insight.decider-elsewhere", Map.of("decider", "Tom"))))
                .isEqualTo("By what was said in this call, the decision lies with Tom: get them to the table.");
    }

    @Test
    void anUnknownCodeStandsForItself() {
        assertThat(Wording.english(new Advice("advice.new", Map.of()))).isEqualTo("advice.new");
        assertThat(Wording.knows("advice.new")).isFalse();
    }
}
