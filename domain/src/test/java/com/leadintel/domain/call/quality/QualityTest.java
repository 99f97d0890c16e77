package com.leadintel.domain.call.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.rules.RulesAnalyst;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.call.transcript.TranscriptReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The floors under the rules engine, over 24 labelled calls; prints figures only, never words of the unseen calls. */
class QualityTest {
    private static final double PRECISION = 0.9;
    private static final double RECALL = 0.7;

    private static final List<LabelledCall> SEEN = LabelledCall.in("seen");
    private static final List<LabelledCall> UNSEEN = LabelledCall.in("unseen");
    private static final List<LabelledCall> ALL = new ArrayList<>(SEEN);

    @BeforeAll
    static void printTheFigures() {
        ALL.addAll(UNSEEN);
        System.out.println(Measured.of(SEEN).table("seen"));
        System.out.println(Measured.of(UNSEEN).table("unseen"));
        System.out.println(Measured.of(ALL).table("all"));
        long told = ALL.stream().filter(QualityTest::sellerToldWithoutHeading).count();
        System.out.printf("sellers told apart without a heading: %d of %d calls%n", told, ALL.size());
    }

    @Test
    void thereAreTwentyFourCallsHalfOfThemUnseen() {
        assertThat(SEEN).hasSize(12);
        assertThat(UNSEEN).hasSize(12);
    }

    @Test
    void ninetyOfAHundredClaimsAreRight() {
        Measured all = Measured.of(SEEN);
        assertThat(all.all().precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(all.bant().precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(all.of("objection").precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(all.of("next-step").precision()).isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void seventyOfAHundredLabelsAreFound() {
        Measured all = Measured.of(SEEN);
        assertThat(all.all().recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(all.bant().recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(all.of("objection").recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(all.of("next-step").recall()).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void noFactIsTakenFromTheWrongSpeaker() {
        assertThat(Measured.of(ALL).all().wrongSpeaker).isZero();
    }

    @Test
    void analysingAgainFindsTheSame() {
        for (LabelledCall call : ALL) {
            assertThat(new RulesAnalyst().analyse(call.brief())).isEqualTo(new RulesAnalyst().analyse(call.brief()));
        }
    }

    private static boolean sellerToldWithoutHeading(LabelledCall call) {
        Transcript bare = TranscriptReader.read(call.turns(), KnownSellers.NONE);
        return bare.turns().stream()
                .allMatch(turn -> turn.side() == (call.buyers().contains(turn.speaker()) ? Side.BUYER : Side.SELLER));
    }
}
