package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What a call says becomes part of its lead: it was contacted, and what the buyer said fills the gaps of its BANT. */
@UseCase
public class LearnFromCall {
    static final Actor ANALYSIS = Actor.machine("Call analysis");

    private final Calls calls;
    private final Leads leads;
    private final Clock clock;

    @Inject
    public LearnFromCall(Calls calls, Leads leads, Clock clock) {
        this.calls = calls;
        this.leads = leads;
        this.clock = clock;
    }

    /** Tells the lead; does nothing while nobody knows whose the call is. */
    public void handle(TenantId tenant, CallId id) {
        Call call = calls.get(tenant, id);
        call.state().lead().map(lead -> leads.forUpdate(tenant, lead)).ifPresent(lead -> {
            Instant now = clock.instant();
            learn(lead, call, now);
            leads.save(tenant, lead);
        });
    }

    static void learn(Lead lead, Call call, Instant now) {
        lead.noteCall(call.state().id(), call.state().occurredAt(), ANALYSIS, now);
        call.latestAnalysis()
                .map(analysis -> BuyerFactsAsBant.of(
                        analysis.findings().buyer(), call.state().occurredAt()))
                .ifPresent(learnt -> learnt.forEach((element, value) -> lead.learnBant(element, value, now)));
    }
}
