package com.leadintel.integrations.document;

import com.leadintel.domain.shared.Score;
import java.util.Optional;

/** One line of a table of scores: the name, a bar, the number; a dash for what was not observed. */
final class Meter {
    private Meter() {}

    static void put(Markup page, String label, Optional<Score> score) {
        page.open("tr", "").put("td", "label", label).open("td", "track");
        score.ifPresent(known -> page.bar(known.value()));
        page.close()
                .put(
                        "td",
                        "number",
                        score.map(known -> String.valueOf(known.value())).orElse("\u2013"))
                .close();
    }
}
