package com.leadintel.persistence.outbox;

import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EventId;
import java.util.UUID;

/** A published event with its identity and the identity of what it all began with. */
public record StoredEvent(EventId id, UUID correlation, DomainEvent event) {}
