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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a call says becomes part of its lead: it was contacted, and what the buyer said fills the gaps of its BANT. What the
 * call said before, and says no longer, goes; the lead's other calls fill that gap if they can.
 */
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
     * the call is, and stores nothing that the lead knew. The lead is held before the call, as whoever merges leads holds
     * them.
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
        Lead.State before = lead.state();
        Instant now = clock.instant();
        lead.noteCall(id(call), call.state().occurredAt(), ANALYSIS, now);
        lead.relearnBant(id(call), BuyerFactsAsBant.of(telling(tenant, lead, call)), now);
        if (!lead.state().equals(before)) {
            leads.save(tenant, lead);
        }
    }

    /** The call, and the lead's others too, latest first, when it no longer says something that it taught. */
    private List<Call> telling(TenantId tenant, Lead lead, Call call) {
        List<Call> alone = List.of(call);
        boolean saysAll =
                BuyerFactsAsBant.of(alone).keySet().containsAll(lead.bant().learntFrom(id(call)));
        return saysAll
                ? alone
                : Stream.concat(alone.stream(), calls.with(tenant, lead.id()).stream())
                        .toList();
    }

    private static CallId id(Call call) {
        return call.state().id();
    }
}
