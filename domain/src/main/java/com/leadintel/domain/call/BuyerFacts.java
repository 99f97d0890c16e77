package com.leadintel.domain.call;

import java.util.Optional;

/** What the buyer said about this purchase: budget, authority, need, timeline; each empty when nothing proves it. */
public record BuyerFacts(
        Optional<Claim<Budget>> budget,
        Optional<Claim<Authority>> authority,
        Optional<Claim<Need>> need,
        Optional<Claim<Timeframe>> timeline) {
    /** Nothing found. */
    public static final BuyerFacts NONE =
            new BuyerFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
