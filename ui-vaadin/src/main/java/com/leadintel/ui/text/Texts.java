package com.leadintel.ui.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The texts of the interface, by key. */
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("com.leadintel.ui.texts", Locale.ENGLISH);

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

    /** The text, if the bundle has it, with {@code {name}} replaced by the fact of that name. */
    public static Optional<String> find(String key, Map<String, ?> facts) {
        if (!BUNDLE.containsKey(key)) {
            return Optional.empty();
        }
        String text = BUNDLE.getString(key);
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", words(fact.getValue()));
        }
        return Optional.of(text);
    }

    private static String words(Object fact) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(Texts::words).collect(Collectors.joining(", "));
        }
        String text = String.valueOf(fact).replaceAll("(?<=[a-z]),(?=[a-z])", ", ");
        return text.matches("[A-Z][A-Z_]+") ? text.toLowerCase(Locale.ENGLISH).replace('_', ' ') : text;
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
        String words = constant.toLowerCase(Locale.ENGLISH).replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
