package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

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

    /**
     * Tells the lead, or the one that it was merged into, which the call is with then; does nothing while nobody knows whose
     * the call is. The lead is held before the call, as whoever merges leads holds them.
     */
    public void handle(TenantId tenant, CallId id) {
        Call found = calls.find(tenant, id).orElseThrow(() -> Refusal.notFound("call.not-found", id));
        Optional<LeadId> whose = found.state().lead();
        whose.map(lead -> leads.remaining(tenant, lead)).ifPresent(lead -> {
            Call call = calls.get(tenant, id);
            Optional<LeadId> now = call.state().lead();
            if (now.equals(whose) || now.equals(Optional.of(lead.id()))) {
                tell(tenant, lead, call);
            }
        });
    }

    private void tell(TenantId tenant, Lead lead, Call call) {
        if (!call.state().lead().equals(Optional.of(lead.id()))) {
            call.followTo(lead.id());
            calls.save(tenant, call);
        }
        learn(lead, call, clock.instant());
        leads.save(tenant, lead);
    }

    static void learn(Lead lead, Call call, Instant now) {
        lead.noteCall(call.state().id(), call.state().occurredAt(), ANALYSIS, now);
        call.latestAnalysis()
                .map(analysis -> BuyerFactsAsBant.of(
                        analysis.findings().buyer(), call.state().occurredAt()))
                .ifPresent(learnt -> learnt.forEach((element, value) -> lead.learnBant(element, value, now)));
    }
}
