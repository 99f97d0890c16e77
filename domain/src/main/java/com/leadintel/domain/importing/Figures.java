package com.leadintel.domain.importing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them in lists: thousands with comma, point, apostrophe or space, decimals with comma or
 * point, {@code k}, {@code m}, {@code bn}, currency signs, {@code 250+}, and ranges, of which the lower end counts.
 */
final class Figures {
    private static final Pattern FIGURE = Pattern.compile(
            "^[^\\d-]*(\\d[\\d.,' \\u00a0\\u202f]*)\\s*(k|tsd|m|mio|mn|million|millions|b|bn|mrd|billion)?\\b");
    private static final Map<String, Integer> ZEROS = Map.of(
            "k", 3, "tsd", 3, "m", 6, "mio", 6, "mn", 6, "million", 6, "millions", 6, "bn", 9, "mrd", 9, "billion", 9);

    private Figures() {}

    static Optional<BigDecimal> read(String text) {
        Matcher matcher = FIGURE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain(matcher.group(1)));
        int zeros = Optional.ofNullable(matcher.group(2))
                .map(unit -> ZEROS.getOrDefault(unit, 9))
                .orElse(0);
        return Optional.of(number.scaleByPowerOfTen(zeros));
    }

    private static String plain(String digits) {
        String bare = digits.replaceAll("['\\s\\u00a0\\u202f]", "").replaceAll("[.,]+$", "");
        int mark = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
        if (mark < 0) {
            return bare;
        }
        String decimals = bare.substring(mark + 1);
        boolean both = bare.indexOf(',') >= 0 && bare.indexOf('.') >= 0;
        boolean once = bare.indexOf(bare.charAt(mark)) == mark;
        boolean decimal = once && (both || decimals.length() != 3);
        String whole = bare.substring(0, mark).replaceAll("[.,]", "");
        return decimal ? whole + "." + decimals : whole + decimals;
    }
}
