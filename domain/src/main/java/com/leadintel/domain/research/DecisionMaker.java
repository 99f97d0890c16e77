package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;

/** Who probably decides about a purchase in a firm: the name, the job title, and the words that say so. */
public record DecisionMaker(String name, String title, Finding finding) {
    public DecisionMaker {
        name = Require.text(name, 200, "decision-maker.name-malformed");
        title = Require.text(title, 200, "decision-maker.title-malformed");
        Require.present(finding, "decision-maker.finding-missing");
    }
}
