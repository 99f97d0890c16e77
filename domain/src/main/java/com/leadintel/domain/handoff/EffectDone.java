package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** One effect of a handoff happened. */
public record EffectDone(TenantId tenant, HandoffId handoff, LeadId lead, Effect.Kind kind, Instant at)
        implements HandoffEvent {}
