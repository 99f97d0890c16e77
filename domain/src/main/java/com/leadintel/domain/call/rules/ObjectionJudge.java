package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.Objection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Objections: acknowledge, clarify, answer and confirm count 15 each, a buyer who then lets go counts 40. */
final class ObjectionJudge implements Judge {
    @Override
    public DimensionScore judge(Seen seen) {
        List<Objection> objections = seen.objections();
        if (objections.isEmpty()) {
            return Grade.notObserved(Dimension.OBJECTIONS, "advice.objections.none");
        }
        double score = objections.stream()
                .mapToDouble(one -> 15 * one.steps().size() + (one.handled() ? 40 : 0))
                .average()
                .orElse(0);
        return Grade.of(
                Dimension.OBJECTIONS,
                score,
                objections.stream().map(one -> one.evidence().get(0)).toList(),
                advice(objections),
                Map.of("objections", Integer.toString(objections.size())));
    }

    private static String advice(List<Objection> objections) {
        for (Objection.Step step : Objection.Step.values()) {
            if (objections.stream().anyMatch(one -> !one.steps().contains(step))) {
                return "advice.objections." + step.name().toLowerCase(Locale.ROOT);
            }
        }
        return "advice.objections.keep";
    }
}
