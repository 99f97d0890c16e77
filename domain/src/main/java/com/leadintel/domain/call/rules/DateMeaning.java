package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Timeframe;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What each way of naming a date means, seen from the day of the call; dates lie ahead unless a year says otherwise. */
final class DateMeaning {
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private DateMeaning() {}

    static Optional<Timeframe> iso(Matcher match, LocalDate today) {
        return date(
                Integer.parseInt(match.group("y")),
                Integer.parseInt(match.group("m")),
                Integer.parseInt(match.group("d")));
    }

    static Optional<Timeframe> dayOfMonth(Matcher match, LocalDate today) {
        Month month = month(match.group("month"));
        int day = ordinal(match.group("day"));
        Optional<Timeframe> thisYear = date(year(match, today).orElse(today.getYear()), month.getValue(), day);
        return year(match, today).isPresent()
                ? thisYear
                : thisYear.flatMap(when -> when.to().isBefore(today)
                        ? date(today.getYear() + 1, month.getValue(), day)
                        : Optional.of(when));
    }

    static Optional<Timeframe> month(Matcher match, LocalDate today) {
        Month month = month(match.group("month"));
        int ahead = today.getYear() + (month.compareTo(today.getMonth()) < 0 ? 1 : 0);
        YearMonth when = YearMonth.of(year(match, today).orElse(ahead), month);
        return Optional.of(Parts.of(match.group("part"), when.atDay(1), when.atEndOfMonth()));
    }

    static Optional<Timeframe> day(Matcher match, LocalDate today) {
        int day = ordinal(match.group("day"));
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(today);
        if (day < today.getDayOfMonth() || "next".equals(group(match, "which"))) {
            month = month.plusMonths(1);
        }
        return month.isValidDay(day) ? Optional.of(Timeframe.on(month.atDay(day))) : Optional.empty();
    }

    static Optional<Timeframe> weekday(Matcher match, LocalDate today) {
        DayOfWeek weekday = DayOfWeek.valueOf(match.group("weekday").toUpperCase(Locale.ROOT));
        LocalDate coming = today.with(TemporalAdjusters.next(weekday));
        boolean nextWeek = "next".equals(group(match, "next"));
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Optional.of(Timeframe.on(nextWeek && !coming.isAfter(sunday) ? coming.plusWeeks(1) : coming));
    }

    static Optional<Timeframe> weekAfter(Matcher match, LocalDate today) {
        String name = match.group("weekday") == null ? match.group("weekday2") : match.group("weekday");
        DayOfWeek weekday = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        return Optional.of(
                Timeframe.on(today.with(TemporalAdjusters.next(weekday)).plusWeeks(1)));
    }

    static Optional<Timeframe> quarter(Matcher match, LocalDate today) {
        String digit = group(match, "quarter");
        String word = group(match, "quarterword");
        int quarter = digit != null
                ? Integer.parseInt(digit)
                : List.of("first", "second", "third", "fourth").indexOf(word) + 1;
        int number = word != null && List.of("final", "last").contains(word) ? 4 : quarter;
        LocalDate first = LocalDate.of(year(match, today).orElse(today.getYear()), number * 3 - 2, 1);
        LocalDate last = first.plusMonths(3).minusDays(1);
        int late = last.isBefore(today) ? 1 : 0;
        return Optional.of(Parts.of(match.group("part"), first.plusYears(late), last.plusYears(late)));
    }

    static Optional<Timeframe> today(Matcher match, LocalDate today) {
        return Optional.of(Timeframe.on(today));
    }

    static Optional<Timeframe> tomorrow(Matcher match, LocalDate today) {
        return Optional.of(Timeframe.on(today.plusDays(match.group("after") == null ? 1 : 2)));
    }

    static Optional<Timeframe> relative(Matcher match, LocalDate today) {
        boolean next = match.group("rel").endsWith("next") || match.group("rel").endsWith("following");
        if (match.group("rel").equals("the") && match.group("part") == null) {
            return Optional.empty();
        }
        Timeframe whole = Parts.whole(match.group("span"), today, next);
        return Optional.of(Parts.of(match.group("part"), whole.from(), whole.to()));
    }

    static Optional<Timeframe> yearEnd(Matcher match, LocalDate today) {
        return Optional.of(Timeframe.on(today.with(TemporalAdjusters.lastDayOfYear())));
    }

    static Optional<Timeframe> span(Matcher match, LocalDate today) {
        String form = match.group("count") == null ? "2" : "";
        String more = match.group("more" + form);
        int count = Parts.count(match.group("count" + form));
        int most = more == null ? count : Parts.count(more);
        String unit = match.group("unit" + form);
        return Optional.of(new Timeframe(
                Parts.plus(today, Math.min(count, most), unit), Parts.plus(today, Math.max(count, most), unit)));
    }

    static Optional<Timeframe> season(Matcher match, LocalDate today) {
        Timeframe season = Parts.season(match.group("season"), today);
        boolean before = match.group("before") != null && !match.group("before").startsWith("for");
        return Optional.of(before ? Timeframe.on(season.from().minusDays(1)) : season);
    }

    private static Optional<Timeframe> date(int year, int month, int day) {
        try {
            return Optional.of(Timeframe.on(LocalDate.of(year, month, day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(Matcher match, LocalDate today) {
        String year = match.group("year");
        if (year == null) {
            return Optional.empty();
        }
        return Optional.of(
                year.startsWith("20") ? Integer.parseInt(year) : today.getYear() + (year.startsWith("next") ? 1 : 0));
    }

    private static Month month(String name) {
        return List.of(Month.values()).stream()
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3)))
                .findFirst()
                .orElseThrow();
    }

    private static int ordinal(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text.replaceAll("\\D", ""));
        }
        if (text.equals("thirtieth")) {
            return 30;
        }
        int tens = text.startsWith("twenty") ? 20 : text.startsWith("thirty") ? 30 : 0;
        return tens + ORDINALS.indexOf(tens == 0 ? text : text.substring(7)) + 1;
    }

    /** The group when this form has one. */
    private static @Nullable String group(Matcher match, String name) {
        return match.pattern().toString().contains("(?<" + name + ">") ? match.group(name) : null;
    }
}
