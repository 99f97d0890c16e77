package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/** A lead got another owner, or none. */
public record LeadAssigned(TenantId tenant, LeadId lead, Optional<UserId> owner, Optional<UserId> by, Instant at)
        implements LeadEvent {}
