package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;

/** A lead that we knew came in again; the fields that it filled are named. */
public record LeadRecaptured(TenantId tenant, LeadId lead, Capture.Via via, List<String> filledFields, Instant at)
        implements LeadEvent {}
