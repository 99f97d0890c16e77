package com.leadintel.domain.shared;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to an aggregate and that other capabilities may react to; immutable, named in the past tense. */
public interface DomainEvent {
    /** Whose data it is. */
    TenantId tenant();

    /** The aggregate that it happened to. */
    UUID entity();

    /** When it happened. */
    Instant at();
}
