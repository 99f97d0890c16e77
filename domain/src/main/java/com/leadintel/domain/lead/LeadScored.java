package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** The score of a lead changed. */
public record LeadScored(TenantId tenant, LeadId lead, int score, int tier, Instant at) implements LeadEvent {}
