package com.leadintel.integrations.document;

import com.leadintel.domain.lead.StageMove;
import com.leadintel.domain.shared.Actor;
import java.util.List;

/** How the lead came this far. */
final class HistorySection {
    private final Markup page;

    HistorySection(Markup page) {
        this.page = page;
    }

    void put(List<StageMove> moves) {
        if (moves.isEmpty()) {
            return;
        }
        page.put("h2", "", "How it came here").open("table", "history");
        for (StageMove move : moves) {
            String why = move.why().map(reason -> ": " + reason).orElse("");
            page.open("tr", "")
                    .put("td", "when", Words.time(move.at()))
                    .put("td", "", Words.plain(move.to()) + by(move.by()) + why)
                    .close();
        }
        page.close();
    }

    private static String by(Actor actor) {
        return actor.user().isPresent() ? ", by " + actor.name() : ", automatically (" + actor.name() + ")";
    }
}
