package com.leadintel.domain.call;

import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A call has a new version of its analysis. */
public record CallAnalysed(
        TenantId tenant, CallId call, Optional<LeadId> lead, AnalysisId analysis, int version, Instant at)
        implements DomainEvent {
    @Override
    public UUID entity() {
        return call.value();
    }
}
