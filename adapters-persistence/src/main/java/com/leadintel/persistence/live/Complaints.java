package com.leadintel.persistence.live;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Says that something fails again and again: the whole story once, then a line a minute, and one when it works again. */
final class Complaints {
    private static final long QUIET = Duration.ofMinutes(1).toNanos();

    private final String name;
    private final Voice voice;
    private final LongSupplier nanos;
    private long failures;
    private long said;

    Complaints(String name, Voice voice, LongSupplier nanos) {
        this.name = name;
        this.voice = voice;
        this.nanos = nanos;
    }

    /** Where it is said. */
    interface Voice {
        void say(Level level, String text, @Nullable Throwable story);
    }

    void failed(Throwable failure) {
        long now = nanos.getAsLong();
        failures++;
        if (failures == 1) {
            voice.say(Level.WARNING, name + " failed, and goes on", failure);
            said = now;
        } else if (now - said >= QUIET) {
            voice.say(
                    Level.WARNING, name + " failed " + failures + " times by now, the last time with " + failure, null);
            said = now;
        }
    }

    void works() {
        if (failures > 0) {
            voice.say(Level.INFO, name + " works again, after " + failures + " failures", null);
            failures = 0;
        }
    }
}
