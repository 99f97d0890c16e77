package com.leadintel.persistence.research;

import com.leadintel.domain.research.Dossier;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dossier as a row. */
@Entity
@Table(name = "dossier")
class DossierRow extends TenantRow {
    @Column(name = "lead")
    private UUID lead;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "pain")
    private @Nullable String pain;

    @Column(name = "state")
    private String state;

    protected DossierRow() {}

    private DossierRow(Dossier dossier) {
        super(dossier.id().value(), dossier.tenant());
        store(dossier);
    }

    final void store(Dossier dossier) {
        lead = dossier.lead().value();
        writtenAt = dossier.writtenAt();
        pain = dossier.content().painPoints().stream()
                .findFirst()
                .map(Json::write)
                .orElse(null);
        state = Json.write(dossier);
    }

    static DossierRow of(Dossier dossier) {
        return new DossierRow(dossier);
    }

    Dossier toDossier() {
        return Json.read(state, Dossier.class);
    }
}
