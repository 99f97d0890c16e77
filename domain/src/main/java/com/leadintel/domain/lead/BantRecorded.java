package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** One BANT element of a lead got another value, from a person or from an analysis. */
public record BantRecorded(TenantId tenant, LeadId lead, BantElement element, boolean byPerson, Instant at)
        implements LeadEvent {}
