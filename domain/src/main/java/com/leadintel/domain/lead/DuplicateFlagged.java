package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** Two leads may be the same and a person should look. */
public record DuplicateFlagged(TenantId tenant, LeadId lead, LeadId other, Instant at) implements LeadEvent {}
