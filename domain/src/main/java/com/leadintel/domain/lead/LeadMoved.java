package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/** A lead moved on the board; the user is absent when the product moved it by itself. */
public record LeadMoved(TenantId tenant, LeadId lead, Stage from, Stage to, Optional<UserId> by, Instant at)
        implements LeadEvent {}
