package com.leadintel.domain.shared;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that values run on themselves: each answers the value or refuses with the code that it was given. */
public final class Require {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Require() {}

    /** Answers the value, refusing when it is absent. */
    public static <T> T present(@Nullable T value, String code) {
        if (value == null) {
            throw Refusal.invalid(code);
        }
        return value;
    }

    /** Answers the text trimmed, refusing blank text, control characters and more than {@code most} characters. */
    public static String text(@Nullable String value, int most, String code) {
        String trimmed = present(value, code).strip();
        if (trimmed.isEmpty()
                || trimmed.length() > most
                || CONTROL.matcher(trimmed).find()) {
            throw Refusal.invalid(code, Map.of("most", most, "length", trimmed.length()));
        }
        return trimmed;
    }

    /** Refuses with the code unless the condition holds. */
    public static void that(boolean condition, String code) {
        if (!condition) {
            throw Refusal.invalid(code);
        }
    }

    /** Reads a UUID, refusing any other text. */
    public static UUID uuid(@Nullable String text, String code) {
        try {
            return UUID.fromString(present(text, code));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid(code, Map.of("text", present(text, code)), malformed);
        }
    }
}
