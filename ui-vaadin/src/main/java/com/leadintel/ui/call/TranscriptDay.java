package com.leadintel.ui.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day on which a transcript says that the call was, in one of its first lines: {@code Call Date: 2025-02-10}. */
final class TranscriptDay {
    private static final int FIRST_LINES = 40;
    private static final Pattern LINE =
            Pattern.compile("\\W*(?:(?:call|meeting|recording) )?date\\W*[:=]\\W*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.? ([A-Za-z]{3,9})\\.?,? (\\d{4}).*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}).*");

    private TranscriptDay() {}

    /** The day; empty when none is named, or in figures that mean one day here and another there. */
    static Optional<LocalDate> of(String transcript) {
        return transcript
                .lines()
                .limit(FIRST_LINES)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .flatMap(line -> day(line.group(1).strip()).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(iso.group(1), Optional.of(Integer.parseInt(iso.group(2))), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return monthFirst.matches()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, Optional<Integer> month, String day) {
        try {
            return month.map(number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ENGLISH);
        Stream<Month> months = Arrays.stream(Month.values());
        return months.filter(month -> month.name().startsWith(start))
                .map(Month::getValue)
                .findFirst();
    }
}
