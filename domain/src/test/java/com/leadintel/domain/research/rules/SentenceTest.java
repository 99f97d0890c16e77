package com.leadintel.domain.research.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.research.SourcePage;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void aLineIsCutIntoSentences() {
        assertThat(texts("We mill. We turn! Do we grind? Yes."))
                .containsExactly("We mill.", "We turn!", "Do we grind?", "Yes.");
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        assertThat(texts("Northforge Inc. Builds robots with Dr. Ruiz. In Toledo."))
                .containsExactly("Northforge Inc. Builds robots with Dr. Ruiz.", "In Toledo.");
    }

    @Test
    void aSentenceNeverCrossesALine() {
        assertThat(texts("Ana Ruiz\n\nChief Executive Officer")).containsExactly("Ana Ruiz", "Chief Executive Officer");
    }

    @Test
    void aWordThatEndsLikeAnAbbreviationEndsASentence() {
        assertThat(texts("We cast disco. Then We turn approx. 5 discs. It cost (approx. 9) Hydroco. Yes."))
                .containsExactly(
                        "We cast disco.", "Then We turn approx. 5 discs.", "It cost (approx. 9) Hydroco.", "Yes.");
    }

    @Test
    void aLineOfNothingButAbbreviationsIsReadOnce() {
        assertThat(texts("A. ".repeat(66_000))).isEmpty();
    }

    @Test
    void aNumberWithPointsIsNotCut() {
        assertThat(texts("Revenue grew to 1.5 million. 220 people work here."))
                .containsExactly("Revenue grew to 1.5 million.", "220 people work here.");
    }

    @Test
    void textWithoutEndIsLeftOut() {
        assertThat(texts("x".repeat(501))).isEmpty();
    }

    private static List<String> texts(String text) {
        return Pages.texts(Pages.on(SourcePage.Kind.HOME, text));
    }
}
