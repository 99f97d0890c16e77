package com.leadintel.domain.shared;

import java.util.ArrayList;
import java.util.List;

/** The events that an aggregate has recorded since it was last stored. */
public final class Recorded {
    private final List<DomainEvent> events = new ArrayList<>();

    /** Adds an event. */
    public void add(DomainEvent event) {
        events.add(event);
    }

    /** Hands over all events and forgets them. */
    public List<DomainEvent> drain() {
        List<DomainEvent> drained = List.copyOf(events);
        events.clear();
        return drained;
    }
}
