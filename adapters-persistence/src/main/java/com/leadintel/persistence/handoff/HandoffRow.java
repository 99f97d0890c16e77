package com.leadintel.persistence.handoff;

import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffState;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A handoff as a row. */
@Entity
@Table(name = "handoff")
class HandoffRow extends TenantRow {
    @Column(name = "lead")
    private UUID lead;

    @Column(name = "open")
    private boolean open;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "state")
    private String state;

    protected HandoffRow() {}

    private HandoffRow(Handoff handoff) {
        super(handoff.id().value(), handoff.state().tenant());
        lead = handoff.lead().value();
        open = handoff.status() != HandoffState.FAILED;
        startedAt = handoff.state().startedAt();
        state = Json.write(handoff.state());
    }

    static HandoffRow of(Handoff handoff) {
        return new HandoffRow(handoff);
    }

    Handoff toHandoff() {
        return Handoff.restore(Json.read(state, Handoff.State.class));
    }
}
