package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<Sentence> cut(String text) {
        return Sentences.of(Turn.untimed(3, "Elena", Side.BUYER, text), 7);
    }

    @Test
    void aTurnIsCutAtTheEndsOfItsSentences() {
        assertThat(cut("Dr. Okafor said so. Really? It's 5 a.m. and \u201Cfine\u201D! Yes..."))
                .extracting(Sentence::said)
                .containsExactly("Dr. Okafor said so.", "Really?", "It's 5 a.m. and \u201Cfine\u201D!", "Yes...");
    }

    @Test
    void aButBeginsANewThought() {
        assertThat(cut("I like it, but it's late; so no - thanks"))
                .extracting(Sentence::said)
                .containsExactly("I like it,", "but it's late;", "so no -", "thanks");
    }

    @Test
    void everySentenceKnowsWhereItStands() {
        String text = "One. Two\u2019s \u2013 three.";
        for (Sentence sentence : cut(text)) {
            assertThat(text.substring(sentence.from(), sentence.to())).isEqualTo(sentence.said());
            assertThat(sentence.text()).hasSameSizeAs(sentence.said());
            assertThat(sentence.turn()).isEqualTo(3);
        }
        assertThat(cut(text)).extracting(Sentence::order).startsWith(7, 8);
    }
}
