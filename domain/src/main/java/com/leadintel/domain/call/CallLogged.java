package com.leadintel.domain.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A call became known, reported by a provider or logged by a person. */
public record CallLogged(TenantId tenant, CallId call, Optional<LeadId> lead, boolean awaitsRecording, Instant at)
        implements DomainEvent {
    @Override
    public UUID entity() {
        return call.value();
    }
}
