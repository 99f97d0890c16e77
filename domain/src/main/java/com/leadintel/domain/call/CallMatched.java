package com.leadintel.domain.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call found its lead: by a person, or by its number when no person is named. The former lead is the one that it was
 * thought to be with until then.
 */
public record CallMatched(
        TenantId tenant, CallId call, LeadId lead, Optional<LeadId> former, Optional<UserId> by, Instant at)
        implements DomainEvent {
    @Override
    public UUID entity() {
        return call.value();
    }
}
