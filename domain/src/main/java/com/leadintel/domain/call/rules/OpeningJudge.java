package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opening: name, reason, permission, agenda and regard for the other's time in the seller's first words. */
final class OpeningJudge implements Judge {
    private static final Lexicon LEXICON = Lexicon.load("opening");
    private static final int TURNS = 8;
    private static final List<String> COLD = List.of("name", "reason", "permission");
    private static final List<String> WARM = List.of("reason", "agenda", "time");

    @Override
    public DimensionScore judge(Seen seen) {
        List<Sentence> opening = seen.talk().by(Side.SELLER).stream()
                .filter(sentence -> sentence.turn() < TURNS)
                .toList();
        List<String> anchors = seen.type() == CallType.COLD ? COLD : WARM;
        List<Evidence.Spoken> evidence = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String anchor : anchors) {
            opening.stream()
                    .filter(sentence -> LEXICON.has(anchor, sentence.text()))
                    .findFirst()
                    .ifPresentOrElse(
                            sentence -> evidence.add(seen.talk().evidence(sentence)), () -> missing.add(anchor));
        }
        double met = anchors.size() - missing.size();
        if (evidence.isEmpty() && !opening.isEmpty()) {
            evidence.add(seen.talk().evidence(opening.get(0)));
        }
        String advice = missing.isEmpty() ? "advice.opening.keep" : "advice.opening." + missing.get(0);
        return Grade.of(Dimension.OPENING, 25 + 75 * met / anchors.size(), evidence, advice, Map.of());
    }
}
