package com.leadintel.domain.importing;

import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

/** A person agreed to what the columns of a list mean, and its rows are being read. */
public record ImportStarted(TenantId tenant, ImportId imported, Instant at) implements DomainEvent {
    @Override
    public UUID entity() {
        return imported.value();
    }
}
