package com.leadintel.persistence.outbox;

import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EventId;

/** A published event with its identity and what it all began with. */
public record StoredEvent(EventId id, String correlation, DomainEvent event) {}
