package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;

/** Somebody corrected what is known of a lead; the fields are named. */
public record LeadCorrected(TenantId tenant, LeadId lead, List<String> fields, Instant at) implements LeadEvent {}
