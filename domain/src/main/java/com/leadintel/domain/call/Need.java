package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;

/** What hurts the buyer or what the buyer must have, in the buyer's own words. */
public record Need(String words) {
    public Need {
        words = Require.text(words, 20_000, "need.words-malformed");
    }
}
