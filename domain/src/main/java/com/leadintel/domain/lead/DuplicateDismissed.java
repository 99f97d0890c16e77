package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** A person said that two leads are not the same. */
public record DuplicateDismissed(TenantId tenant, LeadId lead, LeadId other, Instant at) implements LeadEvent {}
