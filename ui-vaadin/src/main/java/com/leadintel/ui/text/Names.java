package com.leadintel.ui.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People and companies in a few signs. */
public final class Names {
    private static final int COLOURS = 7;
    private static final Pattern BETWEEN = Pattern.compile("[\\s&,.-]+");

    private Names() {}

    /** Up to two initials: {@code Elena Marsh} is {@code EM}. */
    public static String initials(String name) {
        return words(name).stream()
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Which of the seven avatar colours belongs to the name, always the same. */
    public static int colour(String name) {
        return Math.floorMod(name.hashCode(), COLOURS);
    }

    /** The first name: {@code Elena Marsh} is {@code Elena}. */
    public static String first(String name) {
        return words(name).stream().findFirst().orElse(name);
    }

    private static List<String> words(String name) {
        return BETWEEN.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
