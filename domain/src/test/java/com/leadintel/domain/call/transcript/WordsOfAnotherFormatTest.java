package com.leadintel.domain.call.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsOfAnotherFormatTest {
    private static final KnownSellers MAYA = new KnownSellers(Set.of("Maya"), Set.of());

    @Test
    void whatOneSpeakerSaysWithoutAPauseIsOneTurn() {
        Transcript read = TranscriptReader.of(
                List.of(
                        said("Maya", "Hello.", 0, 1),
                        said("Maya", "How are you?", 1.2, 2),
                        said("Elena", "Fine.", 3, 4)),
                MAYA);
        assertThat(read.turns()).extracting(Turn::text).containsExactly("Hello. How are you?", "Fine.");
    }

    @Test
    void theSideOfAKnownSellerIsKnown() {
        Transcript read = TranscriptReader.of(List.of(said("Maya", "Hello.", 0, 1), said("Elena", "Hi.", 3, 4)), MAYA);
        assertThat(read.turns()).extracting(Turn::side).containsExactly(Side.SELLER, Side.BUYER);
    }

    @Test
    void noWordsAreNoTranscript() {
        assertThatThrownBy(() -> TranscriptReader.of(List.of(), KnownSellers.NONE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transcript.no-turns"));
    }

    private static Spoken said(String speaker, String text, double start, double end) {
        return new Spoken(Optional.of(speaker), text, Optional.of(start), Optional.of(end));
    }
}
