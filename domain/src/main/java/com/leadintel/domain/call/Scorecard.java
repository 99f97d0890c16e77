package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the seller led a call, in seven dimensions under a versioned rubric such as {@code discovery/1}. The rubric's weights
 * say how much each dimension counts in the overall score.
 */
public record Scorecard(String rubric, Map<Dimension, Integer> weights, List<DimensionScore> dimensions) {
    public Scorecard {
        rubric = Require.text(rubric, 40, "scorecard.rubric-malformed");
        weights = Map.copyOf(weights);
        dimensions = List.copyOf(dimensions);
        Require.that(
                dimensions.stream().map(DimensionScore::dimension).distinct().count() == Dimension.values().length
                        && dimensions.size() == Dimension.values().length,
                "scorecard.dimensions-incomplete");
    }

    /** The mean of the observed scores by weight; empty when nothing was observed. */
    public Optional<Score> overall() {
        double sum = 0;
        int weight = 0;
        for (DimensionScore one : dimensions) {
            int counts = one.score().isPresent() ? weights.getOrDefault(one.dimension(), 1) : 0;
            sum += counts * one.score().map(Score::value).orElse(0);
            weight += counts;
        }
        return weight == 0 ? Optional.empty() : Optional.of(Score.clamped(sum / weight));
    }

    /** One dimension. */
    public DimensionScore of(Dimension dimension) {
        return dimensions.stream()
                .filter(one -> one.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }
}
