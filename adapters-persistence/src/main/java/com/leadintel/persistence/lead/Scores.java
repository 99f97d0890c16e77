package com.leadintel.persistence.lead;

import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.Score;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The scores of tiers, so that a tier is always what the domain says it is. */
final class Scores {
    private Scores() {}

    static Set<Integer> of(Set<Tier> tiers) {
        return IntStream.rangeClosed(0, 100)
                .filter(score -> tiers.contains(Tier.of(new Score(score))))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
