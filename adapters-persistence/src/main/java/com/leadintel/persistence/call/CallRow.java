package com.leadintel.persistence.call;

import com.leadintel.domain.call.Analysis;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call as a row. */
@Entity
@Table(name = "call")
class CallRow extends TenantRow {
    @Column(name = "lead")
    private @Nullable UUID lead;

    @Column(name = "seller")
    private @Nullable UUID seller;

    @Column(name = "provider")
    private @Nullable String provider;

    @Column(name = "external_call")
    private @Nullable String externalCall;

    @Column(name = "direction")
    private String direction;

    @Column(name = "external_number")
    private @Nullable String externalNumber;

    @Column(name = "type")
    private @Nullable String type;

    @Column(name = "recording")
    private @Nullable String recording;

    @Column(name = "transcribed")
    private boolean transcribed;

    @Column(name = "score")
    private @Nullable Integer score;

    @Column(name = "seconds")
    private long seconds;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "next_steps")
    private @Nullable String nextSteps;

    @Column(name = "state")
    private String state;

    protected CallRow() {}

    private CallRow(Call.State call) {
        super(call.id().value(), call.tenant());
        lead = call.lead().map(LeadId::value).orElse(null);
        seller = call.seller().map(UserId::value).orElse(null);
        provider = call.origin().map(Origin::provider).orElse(null);
        externalCall = call.origin().map(Origin::externalCallId).orElse(null);
        direction = call.direction().name();
        externalNumber = call.externalNumber().map(number -> number.value()).orElse(null);
        type = call.type().map(Enum::name).orElse(null);
        recording = call.recording().map(sound -> sound.status().name()).orElse(null);
        transcribed = call.transcript().isPresent();
        Optional<Findings> findings = Analysis.counting(call).map(Analysis::findings);
        score = findings.flatMap(found -> found.scorecard().overall())
                .map(Score::value)
                .orElse(null);
        nextSteps = findings.map(Findings::nextSteps).map(Json::write).orElse(null);
        seconds = call.duration().toSeconds();
        occurredAt = call.occurredAt();
        state = Json.write(call);
    }

    static CallRow of(Call.State call) {
        return new CallRow(call);
    }

    Call.State toState() {
        return Json.read(state, Call.State.class);
    }
}
