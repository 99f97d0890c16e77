package com.leadintel.domain.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

/** A call can now be read, and analysed. */
public record TranscriptAttached(TenantId tenant, CallId call, TranscriptSource source, Instant at)
        implements DomainEvent {
    @Override
    public UUID entity() {
        return call.value();
    }
}
