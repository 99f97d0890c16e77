package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** One BANT element of a lead is not known any more: the words that taught it stand in no call. */
public record BantWithdrawn(TenantId tenant, LeadId lead, BantElement element, Instant at) implements LeadEvent {}
