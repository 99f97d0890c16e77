package com.leadintel.integrations.document;

import com.leadintel.domain.call.NextStep;
import java.util.List;

/** What was agreed to happen next. */
final class NextStepsSection {
    private final Markup page;

    NextStepsSection(Markup page) {
        this.page = page;
    }

    void put(List<NextStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        page.put("h2", "", "Agreed next steps").open("table", "steps");
        for (NextStep step : steps) {
            page.open("tr", "")
                    .put("td", "due", step.due().map(Words::day).orElse("No date"))
                    .put("td", "owner", step.owner())
                    .open("td", "");
            Quotes.put(page, step.evidence());
            page.close().close();
        }
        page.close();
    }
}
