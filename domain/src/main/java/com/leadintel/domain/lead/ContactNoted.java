package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** A lead was reached. */
public record ContactNoted(TenantId tenant, LeadId lead, ContactHistory.Kind kind, Instant at) implements LeadEvent {}
