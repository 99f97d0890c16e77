package com.leadintel.domain.engagement;

import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.research.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What advice on a lead rests on: the lead, the leading pain point of its latest dossier, and the days by which the seller
 * promised something in the latest call that was analysed.
 */
public record Situation(Lead lead, Optional<Finding> pain, List<LocalDate> promises) {
    public Situation {
        promises = List.copyOf(promises);
    }

    /** The situation in which these next steps were agreed. */
    public static Situation of(Lead lead, Optional<Finding> pain, List<NextStep> agreed) {
        return new Situation(
                lead,
                pain,
                agreed.stream()
                        .filter(step -> step.side() == Side.SELLER)
                        .flatMap(step -> step.due().stream())
                        .toList());
    }
}
