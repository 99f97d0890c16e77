package com.leadintel.persistence.importing;

import com.leadintel.domain.importing.Import;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An import as a row. */
@Entity
@Table(name = "lead_import")
class ImportRow extends TenantRow {
    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "state")
    private String state;

    protected ImportRow() {}

    private ImportRow(Import.State imported) {
        super(imported.id().value(), imported.tenant());
        uploadedAt = imported.uploadedAt();
        state = Json.write(imported);
    }

    static ImportRow of(Import.State imported) {
        return new ImportRow(imported);
    }

    final void store(Import.State imported) {
        state = Json.write(imported);
    }

    Import.State toState() {
        Import.State stored = Json.read(state, Import.State.class);
        return new Import.State(
                stored.id(),
                stored.tenant(),
                stored.by(),
                stored.file(),
                stored.fileName(),
                stored.bytes(),
                stored.format(),
                stored.header(),
                stored.mapping(),
                stored.source(),
                stored.owner(),
                stored.status(),
                stored.counts(),
                stored.position(),
                stored.failure(),
                stored.uploadedAt(),
                stored.changedAt(),
                version);
    }
}
