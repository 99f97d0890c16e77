package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.Measures;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Listening, from the clock alone: a seller's talk share near 0.45 (0.6 in a demo), no monologue over 90 seconds, no
 * interruptions. Not observed without times.
 */
final class ListeningJudge implements Judge {
    private static final double LONG = 90;

    @Override
    public DimensionScore judge(Seen seen) {
        Measures measures = seen.measures();
        if (measures.sellerTalkShare().isEmpty()) {
            return Grade.notObserved(Dimension.LISTENING, "advice.listening.no-times");
        }
        double share = measures.sellerTalkShare().get();
        double ideal = seen.type() == CallType.DEMO ? 0.6 : 0.45;
        double over = Math.max(0, share - ideal - 0.05);
        double monologue = measures.longestMonologueSeconds().orElse(0.0);
        int interruptions = measures.interruptionsBySeller().orElse(0);
        double score =
                100 - 160 * over - Math.min(30, Math.max(0, monologue - LONG) / 4) - Math.min(30, 5 * interruptions);
        String advice = over > 0.05
                ? "advice.listening.share"
                : monologue > LONG
                        ? "advice.listening.monologue"
                        : interruptions > 2 ? "advice.listening.interruptions" : "advice.listening.keep";
        return Grade.of(
                Dimension.LISTENING,
                score,
                longestTurn(seen.talk()).stream().toList(),
                advice,
                Map.of(
                        "share", Long.toString(Math.round(share * 100)),
                        "seconds", Long.toString(Math.round(monologue)),
                        "interruptions", Integer.toString(interruptions)));
    }

    private static Optional<Evidence.Spoken> longestTurn(Talk talk) {
        List<Sentence> seller = talk.by(Side.SELLER);
        return seller.stream()
                .max(Comparator.comparingDouble((Sentence sentence) -> talk.transcript()
                                .spanOf(sentence.turn())
                                .orElseThrow()
                                .seconds())
                        .thenComparing(Sentence::words)
                        .thenComparing(sentence -> -sentence.order()))
                .map(talk::evidence);
    }
}
