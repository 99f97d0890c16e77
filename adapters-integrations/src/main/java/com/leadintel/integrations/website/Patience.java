package com.leadintel.integrations.website;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long something may still take: until its time is up, or nobody wants it any more. */
final class Patience {
    private final long end;
    private final BooleanSupplier wanted;

    private Patience(long end, BooleanSupplier wanted) {
        this.end = end;
        this.wanted = wanted;
    }

    static Patience of(Duration time, BooleanSupplier wanted) {
        return new Patience(System.nanoTime() + time.toNanos(), wanted);
    }

    /** Goes on, or fails because it is no longer wanted or has taken too long. */
    void require() throws PageFailed {
        requireInterest();
        if (left().isZero()) {
            throw new PageFailed(PageFailed.TIMED_OUT);
        }
    }

    /** Goes on, or fails because it is no longer wanted. */
    void requireInterest() throws PageFailed {
        if (!wanted.getAsBoolean()) {
            throw new PageFailed(PageFailed.UNWANTED);
        }
    }

    /** Whether it may go on. */
    boolean lasts() {
        return !left().isZero() && wanted.getAsBoolean();
    }

    /** What is left of the time. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
