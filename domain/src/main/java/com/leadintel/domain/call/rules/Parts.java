package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Timeframe;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Parts of months, quarters and years; weeks run from Monday to Friday as people in business mean them. */
final class Parts {
    private Parts() {}

    /** "The end of", "early", "the first week of" a stretch of days; all of it when no part is named. */
    static Timeframe of(@Nullable String part, LocalDate first, LocalDate last) {
        if (part == null) {
            return new Timeframe(first, last);
        }
        if (part.contains("end") || part.contains("close")) {
            return Timeframe.on(last);
        }
        if (part.contains("last week")) {
            return new Timeframe(last.minusDays(6), last);
        }
        if (part.contains("second week") || part.contains("third week")) {
            return new Timeframe(first.plusDays(7), first.plusDays(20));
        }
        long days = ChronoUnit.DAYS.between(first, last);
        if (part.contains("mid")) {
            return new Timeframe(first.plusDays(days / 3), first.plusDays(days * 2 / 3));
        }
        if (part.contains("late") || part.contains("second half")) {
            return new Timeframe(first.plusDays(part.contains("late") ? days * 2 / 3 : days / 2), last);
        }
        if (part.contains("first week")) {
            return new Timeframe(first, first.plusDays(6));
        }
        return new Timeframe(first, first.plusDays(part.contains("half") ? days / 2 : days / 3));
    }

    static Timeframe whole(String span, LocalDate today, boolean next) {
        int step = next ? 1 : 0;
        return switch (span) {
            case "week" -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(step);
                yield new Timeframe(monday, monday.plusDays(4));
            }
            case "month" -> {
                LocalDate first = today.withDayOfMonth(1).plusMonths(step);
                yield new Timeframe(first, first.plusMonths(1).minusDays(1));
            }
            case "quarter" -> {
                LocalDate first = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1)
                        .plusMonths(3L * step);
                yield new Timeframe(first, first.plusMonths(3).minusDays(1));
            }
            default -> {
                LocalDate first = LocalDate.of(today.getYear() + step, 1, 1);
                yield new Timeframe(first, first.plusYears(1).minusDays(1));
            }
        };
    }

    static int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.length() > 4 ? 9999 : Integer.parseInt(word);
        }
        if (word.contains("couple")) {
            return 2;
        }
        if (word.contains("few")) {
            return 3;
        }
        Integer unit = NumberWords.UNITS.get(word);
        Integer teen = NumberWords.TEENS.get(word);
        return unit != null ? unit : teen != null ? teen : 1;
    }

    static LocalDate plus(LocalDate today, int count, String unit) {
        return switch (unit) {
            case "day" -> today.plusDays(count);
            case "week" -> today.plusWeeks(count);
            case "fortnight" -> today.plusWeeks(2L * count);
            case "month" -> today.plusMonths(count);
            case "quarter" -> today.plusMonths(3L * count);
            default -> today.plusYears(count);
        };
    }

    /** Seasons of the northern hemisphere by whole months, and the holidays. */
    static Timeframe season(String name, LocalDate today) {
        String plain = name.replace("the ", "");
        Timeframe season = switch (plain) {
            case "spring" -> months(today, 3);
            case "summer" -> months(today, 6);
            case "autumn", "fall" -> months(today, 9);
            case "winter" -> months(today, 12);
            case "thanksgiving" ->
                Timeframe.on(LocalDate.of(today.getYear(), 11, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
            case "new year", "new year's" -> Timeframe.on(LocalDate.of(today.getYear() + 1, 1, 1));
            default -> Timeframe.on(LocalDate.of(today.getYear(), 12, 25));
        };
        return season.to().isBefore(today)
                ? new Timeframe(season.from().plusYears(1), season.to().plusYears(1))
                : season;
    }

    private static Timeframe months(LocalDate today, int month) {
        LocalDate first = LocalDate.of(today.getYear(), month, 1);
        return new Timeframe(first, first.plusMonths(3).minusDays(1));
    }
}
