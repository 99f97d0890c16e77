package com.leadintel.integrations.document;

import com.leadintel.domain.lead.Bant;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import java.util.Optional;

/** The four things to know, each with who wrote it or the words that say it. */
final class BantSection {
    private final Markup page;

    BantSection(Markup page) {
        this.page = page;
    }

    void put(Bant bant) {
        page.put("h2", "", "What we know").open("table", "known");
        for (BantElement element : BantElement.values()) {
            page.open("tr", "").put("td", "label", Words.plain(element));
            Optional<BantValue> known = bant.of(element);
            page.open("td", "");
            known.ifPresentOrElse(this::value, () -> page.put("span", "missing", "Not known"));
            page.close()
                    .put("td", "sure", known.map(BantSection::sure).orElse(""))
                    .close();
        }
        page.close();
    }

    private void value(BantValue value) {
        page.put("span", "value", Words.sentence(value.text()));
        Quotes.put(page, value.evidence());
    }

    private static String sure(BantValue value) {
        return value.author()
                .map(person -> "written by " + person.name())
                .orElseGet(() -> Words.percent(value.confidence().value()) + " sure");
    }
}
