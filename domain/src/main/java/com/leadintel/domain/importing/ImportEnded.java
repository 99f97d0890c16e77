package com.leadintel.domain.importing;

import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

/** An import came to its end, good or bad, with these rows. */
public record ImportEnded(TenantId tenant, ImportId imported, Import.Status status, RowCounts counts, Instant at)
        implements DomainEvent {
    @Override
    public UUID entity() {
        return imported.value();
    }
}
