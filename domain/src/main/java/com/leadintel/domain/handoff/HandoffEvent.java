package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import java.util.UUID;

/** Something that happened to a handoff; carries ids and codes only. */
public sealed interface HandoffEvent extends DomainEvent permits HandoffStarted, HandoffSent, EffectDone, EffectFailed {
    /** The handoff that it happened to. */
    HandoffId handoff();

    /** The lead that is handed off. */
    LeadId lead();

    @Override
    default UUID entity() {
        return handoff().value();
    }
}
