package com.leadintel.domain.call.transcript;

import com.leadintel.domain.shared.Refusal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time such as {@code 1:02:03.450}, {@code 02:03} or {@code 00:02:03,450}, in seconds from the start of the call. */
final class Timestamp {
    /** Matches a time; two or three numbers, the last with an optional fraction. */
    static final String FORM = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?";

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?");

    private Timestamp() {}

    static double seconds(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(3)) > 59) {
            throw Refusal.invalid("transcript.time-malformed", Map.of("text", text.strip()));
        }
        double hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        String fraction = parts.group(4) == null ? "0" : parts.group(4);
        return hours * 3600
                + Integer.parseInt(parts.group(2)) * 60
                + Integer.parseInt(parts.group(3))
                + Integer.parseInt(fraction) / Math.pow(10, fraction.length());
    }
}
