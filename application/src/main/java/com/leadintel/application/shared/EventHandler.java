package com.leadintel.application.shared;

import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EventId;

/**
 * Reacts to one type of event. Runs as a job after the event was committed, at least once: a handler leaves the same
 * result when it runs again for the same event, and never publishes the event type that it consumes.
 */
public interface EventHandler<E extends DomainEvent> {
    /** The stable name of this handler, such as {@code research.start-on-capture}. */
    String name();

    /** The type of event that it reacts to. */
    Class<E> event();

    /** Reacts; an exception is a failed attempt, repeated with back-off until the job is given up. */
    void on(EventId id, E event);
}
