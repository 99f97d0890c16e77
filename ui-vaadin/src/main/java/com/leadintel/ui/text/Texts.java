package com.leadintel.ui.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of the interface, by key. */
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("com.leadintel.ui.texts", Locale.ENGLISH);
    private static final DateTimeFormatter ANY_DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.LENIENT);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Texts() {}

    /** The text with {@code {0}}, {@code {1}} … replaced by the values. */
    public static String of(String key, Object... values) {
        String text = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text in the singular ({@code key.one}) or the plural ({@code key.many}), with the number as {@code {0}}. */
    public static String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), Numbers.grouped(number));
    }

    /**
     * The text, if the bundle has it, with {@code {name}} replaced by the fact of that name, and {@code {name:day|days}}
     * by the word that goes with its number.
     */
    public static Optional<String> find(String key, Map<String, ?> facts) {
        if (!BUNDLE.containsKey(key)) {
            return Optional.empty();
        }
        String text = BUNDLE.getString(key);
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            String number = "1".equals(String.valueOf(fact.getValue())) ? "$1" : "$2";
            text = text.replaceAll("\\{" + Pattern.quote(fact.getKey()) + ":([^|}]*)\\|([^}]*)}", number)
                    .replace("{" + fact.getKey() + "}", words(fact.getKey(), fact.getValue()));
        }
        return Optional.of(text);
    }

    /** A fact as people read it: {@code fact.name.VALUE} where the bundle has it, days as dates, constants as words. */
    private static String words(String name, Object fact) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(one -> words(name, one)).collect(Collectors.joining(", "));
        }
        String text = String.valueOf(fact);
        String known = "fact." + name + "." + text;
        if (BUNDLE.containsKey(known)) {
            return BUNDLE.getString(known);
        }
        if (fact instanceof Enum<?>) {
            return text.toLowerCase(Locale.ENGLISH).replace('_', ' ');
        }
        return DAY.matcher(text).matches()
                ? Numbers.day(LocalDate.parse(text, ANY_DAY))
                : text.replaceAll("(?<=[a-z]),(?=[a-z])", ", ");
    }

    /** The name of a constant: {@code key.CONSTANT}, or the constant in small letters when the bundle has none. */
    public static String name(String key, Enum<?> constant) {
        return name(key, constant.name());
    }

    /** The name of a constant: {@code key.CONSTANT}, or the constant in small letters when the bundle has none. */
    public static String name(String key, String constant) {
        String full = key + "." + constant;
        if (BUNDLE.containsKey(full)) {
            return BUNDLE.getString(full);
        }
        return sentence(constant.toLowerCase(Locale.ENGLISH).replace('_', ' ').replace('-', ' '));
    }

    /** The words with a capital in front, as a line begins. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The beginning of a longer text, in whole words and with dots; all of a text of at most so many signs. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, most / 2))
                        .stripTrailing() + " …";
    }

    /** What went wrong, by its code: the sentence for it, or the code for support. */
    public static String failure(String code) {
        return find("refusal." + code, Map.of()).orElseGet(() -> of("technical", code) + ".");
    }
}
