package com.leadintel.domain.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Times and days between the years 1 and 9999: all that people mean, and all that every database keeps. */
public final class KeptTime {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private KeptTime() {}

    /** The moment in ISO 8601; a {@link DateTimeException} when it is malformed or outside these years. */
    public static Instant parse(String text) {
        Instant time = Instant.parse(text);
        return within(time, !time.isBefore(FIRST) && time.isBefore(END));
    }

    /** The day in ISO 8601; a {@link DateTimeException} when it is malformed or outside these years. */
    public static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        return within(date, date.getYear() >= 1 && date.getYear() <= 9999);
    }

    private static <T> T within(T time, boolean within) {
        if (!within) {
            throw new DateTimeException("outside the years 1 to 9999");
        }
        return time;
    }
}
