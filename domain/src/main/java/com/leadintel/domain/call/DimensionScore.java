package com.leadintel.domain.call;

import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.Score;
import java.util.List;
import java.util.Optional;

/** One dimension of a scorecard: a score with its evidence, or empty for NOT_OBSERVED, which is not 0; and one advice. */
public record DimensionScore(
        Dimension dimension, Optional<Score> score, List<Evidence.Spoken> evidence, Advice advice) {
    public DimensionScore {
        Require.present(dimension, "scorecard.dimension-missing");
        evidence = List.copyOf(evidence);
        Require.that(score.isEmpty() || !evidence.isEmpty(), "scorecard.evidence-missing");
        Require.present(advice, "scorecard.advice-missing");
    }

    /** The same dimension with nothing seen of it. */
    public DimensionScore notObserved() {
        return new DimensionScore(dimension, Optional.empty(), List.of(), advice);
    }
}
