package com.leadintel.domain.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

/** The sound of a call is now kept by us. */
public record RecordingStored(TenantId tenant, CallId call, long sizeBytes, Instant at) implements DomainEvent {
    @Override
    public UUID entity() {
        return call.value();
    }
}
