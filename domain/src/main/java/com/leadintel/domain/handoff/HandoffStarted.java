package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;

/** A lead is on its way to an account executive. */
public record HandoffStarted(TenantId tenant, HandoffId handoff, LeadId lead, UserId to, Instant at)
        implements HandoffEvent {}
