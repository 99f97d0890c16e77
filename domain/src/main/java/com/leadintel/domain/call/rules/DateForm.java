package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Timeframe;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of naming a date; some are only dates when the month is written with a capital ("may", "march"). */
record DateForm(Pattern pattern, boolean capital, Meaning meaning) {
    /** What a match means on a day. */
    interface Meaning {
        Optional<Timeframe> of(Matcher match, LocalDate today);
    }

    static DateForm of(String pattern, Meaning meaning) {
        return new DateForm(whole(pattern), false, meaning);
    }

    static DateForm month(String pattern, Meaning meaning) {
        return new DateForm(whole(pattern), true, meaning);
    }

    private static Pattern whole(String pattern) {
        return Pattern.compile("(?<![\\w'])(?:" + pattern + ")(?!\\w)");
    }
}
