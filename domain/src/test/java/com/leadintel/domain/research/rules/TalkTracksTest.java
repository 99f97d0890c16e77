package com.leadintel.domain.research.rules;

import static com.leadintel.domain.research.ResearchFixtures.finding;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.research.IntentSignal;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.research.TalkTrack;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkTracksTest {
    @Test
    void everyPainRaisesItsOwnQuestion() {
        assertThat(Arrays.stream(Pain.values()).map(pain -> onPain(pain.topic())))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.startsWith("You say: “So it is.” ") && text.endsWith("?"));
    }

    @Test
    void everySignalRaisesItsOwnQuestion() {
        assertThat(Arrays.stream(IntentSignal.Kind.values()).map(TalkTracksTest::onSignal))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.startsWith("You say: “So it is.” ") && text.endsWith("?"));
    }

    @Test
    void aTopicOfAnotherEngineIsStillQuoted() {
        assertThat(onPain("pain.other")).startsWith("You say: “So it is.”");
    }

    @Test
    void twoSignalsOfOneKindGiveOneTrack() {
        IntentSignal hiring = new IntentSignal(IntentSignal.Kind.HIRING, finding("intent.hiring", "Welder"));
        IntentSignal more = new IntentSignal(IntentSignal.Kind.HIRING, finding("intent.hiring", "Buyer"));
        assertThat(TalkTracks.from(List.of(), List.of(hiring, more), List.of(), List.of()))
                .extracting(TalkTrack::because)
                .containsExactly(hiring.finding());
    }

    private static String onPain(String topic) {
        return TalkTracks.from(List.of(finding(topic, "So it is.")), List.of(), List.of(), List.of())
                .get(0)
                .text();
    }

    private static String onSignal(IntentSignal.Kind kind) {
        IntentSignal signal = new IntentSignal(kind, finding(kind.topic(), "So it is."));
        return TalkTracks.from(List.of(), List.of(signal), List.of(), List.of())
                .get(0)
                .text();
    }
}
