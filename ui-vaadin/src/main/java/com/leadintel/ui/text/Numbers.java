package com.leadintel.ui.text;

import com.leadintel.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Numbers() {}

    /** A whole number with grouped thousands: {@code 12,400}. */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** Money in full: {@code $85,000}. */
    public static String money(Money money) {
        NumberFormat format = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        return symbol(money.currency()) + format.format(money.amount());
    }

    /** Money where space is short: {@code $85k}, {@code $1.2m}. */
    public static String shortMoney(Money money) {
        return symbol(money.currency()) + compact(money.amount());
    }

    /** A share of one as a percentage: 0.41 is {@code 41%}. */
    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** Seconds into a recording: {@code 12:41}, {@code 1:02:09}. */
    public static String clock(double seconds) {
        long whole = (long) Math.max(0, Math.floor(seconds));
        long minutes = whole / 60 % 60;
        long hours = whole / 3600;
        return hours > 0
                ? String.format(Locale.ENGLISH, "%d:%02d:%02d", hours, minutes, whole % 60)
                : String.format(Locale.ENGLISH, "%d:%02d", minutes, whole % 60);
    }

    /** A day: {@code 18 Nov 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** How long something took: {@code 31:42}; empty when nobody knows. */
    public static String length(Duration duration) {
        return duration.isZero() ? "" : clock((double) duration.toSeconds());
    }

    private static String compact(BigDecimal amount) {
        double number = amount.doubleValue();
        if (Math.abs(number) >= 999_500) {
            return trimmed(number / 1_000_000) + "m";
        }
        return Math.abs(number) >= 1000 ? Math.round(number / 1000) + "k" : String.valueOf(Math.round(number));
    }

    private static String trimmed(double number) {
        String text = String.format(Locale.ENGLISH, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String symbol(Currency currency) {
        String symbol = currency.getSymbol(Locale.US);
        return symbol.length() > 1 && Character.isLetter(symbol.charAt(symbol.length() - 1)) ? symbol + " " : symbol;
    }
}
