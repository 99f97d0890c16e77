package com.leadintel.integrations.document;

import com.leadintel.domain.call.Scorecard;

/** How the seller led the latest analysed call. */
final class ScorecardSection {
    private final Markup page;

    ScorecardSection(Markup page) {
        this.page = page;
    }

    void put(Scorecard card) {
        page.put("h2", "", "How the latest call was led").open("table", "meter");
        card.dimensions().forEach(one -> Meter.put(page, Words.plain(one.dimension()), one.score()));
        page.close().put("p", "small", "A dash: nothing of it was observed.");
    }
}
