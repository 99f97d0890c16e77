package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Advice;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a dimension's judge puts its verdict. */
final class Grade {
    private Grade() {}

    static DimensionScore notObserved(Dimension dimension, String advice) {
        return new DimensionScore(dimension, Optional.empty(), List.of(), new Advice(advice, Map.of()));
    }

    /** A score from the share of anchors that were met; not observed when no words show it. */
    static DimensionScore of(
            Dimension dimension,
            double score,
            List<Evidence.Spoken> evidence,
            String advice,
            Map<String, String> facts) {
        return evidence.isEmpty()
                ? notObserved(dimension, advice)
                : new DimensionScore(
                        dimension,
                        Optional.of(Score.clamped(score)),
                        evidence.stream().distinct().limit(3).toList(),
                        new Advice(advice, facts));
    }
}
