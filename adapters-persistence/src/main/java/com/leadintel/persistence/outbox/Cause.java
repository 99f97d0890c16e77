package com.leadintel.persistence.outbox;

import com.leadintel.domain.shared.EventId;
import java.util.Optional;

/** The event that a handler is reacting to on this thread, and what it all began with: the cause of what it publishes. */
public record Cause(EventId event, String correlation) {
    private static final ThreadLocal<Cause> PRESENT = new ThreadLocal<>();

    /** Reacts, with this as the cause of every event that is published meanwhile on this thread. */
    public void during(Runnable reaction) {
        PRESENT.set(this);
        try {
            reaction.run();
        } finally {
            PRESENT.remove();
        }
    }

    static Optional<Cause> present() {
        return Optional.ofNullable(PRESENT.get());
    }
}
