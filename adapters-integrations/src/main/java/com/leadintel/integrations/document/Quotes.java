package com.leadintel.integrations.document;

import com.leadintel.domain.shared.Evidence;
import java.util.List;

/** The words that prove a claim, marked as a quote, and where they come from. */
final class Quotes {
    private static final int MOST = 2;

    private Quotes() {}

    static void put(Markup page, List<? extends Evidence> evidence) {
        evidence.stream().limit(MOST).forEach(one -> put(page, one));
    }

    static void put(Markup page, Evidence evidence) {
        page.open("p", "quote")
                .put("span", "mark", "\u201c" + evidence.quote().strip() + "\u201d")
                .text(" ")
                .put("span", "where", Words.where(evidence))
                .close();
    }
}
