package com.leadintel.domain.lead;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** A call that the lead was thought to have had was with somebody else. */
public record CallWithdrawn(TenantId tenant, LeadId lead, CallId call, Instant at) implements LeadEvent {}
