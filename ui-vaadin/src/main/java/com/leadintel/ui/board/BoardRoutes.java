package com.leadintel.ui.board;

import com.leadintel.domain.lead.LeadSource;
import java.time.Duration;
import java.time.Instant;

/** Ways to the board. */
public final class BoardRoutes {
    /** The board itself. */
    public static final String BOARD = "board";

    /** The parameter that asks at once for a new lead. */
    public static final String NEW = "new";

    private static final int MOST_DAYS = 3_660;

    private BoardRoutes() {}

    /** The board with the leads of one source that came in since a moment, counted in whole days. */
    public static String since(LeadSource.Channel source, Instant from, Instant now) {
        long days = Math.min(MOST_DAYS, Duration.between(from, now).toDays() + 1);
        return BOARD + "?source=" + source + "&days=" + days;
    }
}
