package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;
import java.net.URI;
import java.time.Instant;

/**
 * One page of a source as plain text of at most 200,000 characters: headings, paragraphs and list items each on their own
 * line, no markup.
 */
public record SourcePage(URI address, Kind kind, String title, String text, Instant fetchedAt) {
    private static final int LONGEST = 200_000;

    /** What a page is about. */
    public enum Kind {
        HOME,
        ABOUT,
        TEAM,
        CAREERS,
        NEWS,
        LEAD_RECORD,
        LEAD_MESSAGE,
        OTHER
    }

    public SourcePage {
        Require.present(address, "source-page.address-missing");
        Require.present(kind, "source-page.kind-missing");
        title = Require.present(title, "source-page.title-missing").strip();
        Require.that(Require.present(text, "source-page.text-missing").length() <= LONGEST, "source-page.too-long");
        Require.present(fetchedAt, "source-page.time-missing");
    }
}
