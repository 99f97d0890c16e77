package com.leadintel.domain.call;

import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;

/** Somebody named another vendor for the same thing. */
public record CompetitorMention(String name, Side by, Evidence.Spoken evidence) {
    public CompetitorMention {
        name = Require.text(name, 200, "competitor.name-malformed");
        Require.present(by, "competitor.side-missing");
        Require.present(evidence, "competitor.evidence-missing");
    }
}
