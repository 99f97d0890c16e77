package com.leadintel.domain.call;

import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;
import java.util.List;
import java.util.Set;

/**
 * A reason of the buyer's not to buy, the buyer's words for it, which of the four answering steps the seller took, and
 * whether the buyer then let it go.
 */
public record Objection(Category category, List<Evidence.Spoken> evidence, Set<Step> steps, boolean handled) {
    /** What the objection is about. */
    public enum Category {
        PRICE,
        TIMING,
        COMPETITOR,
        NEED,
        AUTHORITY,
        TRUST
    }

    /** The four steps of answering an objection well. */
    public enum Step {
        ACKNOWLEDGE,
        CLARIFY,
        ANSWER,
        CONFIRM
    }

    public Objection {
        Require.present(category, "objection.category-missing");
        evidence = List.copyOf(evidence);
        steps = Set.copyOf(steps);
    }
}
