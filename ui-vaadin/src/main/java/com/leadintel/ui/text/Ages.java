package com.leadintel.ui.text;

import java.time.Duration;
import java.time.Instant;

/** How long something has been so. */
public final class Ages {
    private Ages() {}

    /** The age in its largest unit: {@code 12 m}, {@code 3 h}, {@code 9 d}. */
    public static String since(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.toMinutes() < 1) {
            return Texts.of("age.now");
        }
        if (age.toHours() < 1) {
            return Texts.of("age.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? Texts.of("age.hours", age.toHours()) : Texts.of("age.days", age.toDays());
    }

    /** The same as a phrase about the past: {@code 3 h ago}. */
    public static String ago(Instant then, Instant now) {
        return Duration.between(then, now).toMinutes() < 1
                ? Texts.of("age.just")
                : Texts.of("age.ago", since(then, now));
    }
}
