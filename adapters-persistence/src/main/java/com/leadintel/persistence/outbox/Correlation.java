package com.leadintel.persistence.outbox;

import java.util.Optional;

/**
 * What everything that is done on this thread began with, as it is called in the log: the id of a request, else of the
 * first event. Events that are published meanwhile keep it, and so do jobs that are queued.
 */
public final class Correlation {
    private static final ThreadLocal<String> PRESENT = new ThreadLocal<>();

    private Correlation() {}

    /** From now on, until the {@link #end}, everything on this thread began with this. */
    public static void begin(String with) {
        PRESENT.set(with);
    }

    /** What comes next on this thread began with nothing that is known. */
    public static void end() {
        PRESENT.remove();
    }

    /** What everything on this thread began with, if that is known. */
    public static Optional<String> present() {
        return Optional.ofNullable(PRESENT.get());
    }
}
