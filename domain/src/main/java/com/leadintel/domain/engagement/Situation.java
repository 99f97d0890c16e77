package com.leadintel.domain.engagement;

import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.shared.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What advice on a lead rests on: the lead, the leading pain point of its latest dossier, and what the seller promised for a
 * day in the latest call that was analysed.
 */
public record Situation(Lead lead, Optional<Finding> pain, List<Promise> promises) {
    /** Who promised something for this day, and the words if they were kept. */
    public record Promise(LocalDate due, String owner, Optional<String> words) {}

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
                        .flatMap(step -> step.due().stream().map(day -> promise(step, day)))
                        .toList());
    }

    /** The same for somebody who may not know what was said. */
    public Situation withoutWords() {
        return new Situation(
                lead,
                pain,
                promises.stream()
                        .map(promise -> new Promise(promise.due(), promise.owner(), Optional.empty()))
                        .toList());
    }

    private static Promise promise(NextStep step, LocalDate due) {
        return new Promise(
                due, step.owner(), step.evidence().stream().findFirst().map(Evidence.Spoken::quote));
    }
}
