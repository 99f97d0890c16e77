package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** One effect of a handoff failed for good, under a code, and waits for a person. */
public record EffectFailed(TenantId tenant, HandoffId handoff, LeadId lead, Effect.Kind kind, String code, Instant at)
        implements HandoffEvent {}
