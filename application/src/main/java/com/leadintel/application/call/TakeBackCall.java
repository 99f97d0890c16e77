package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a call said is taken back from a lead that it was not with, and learnt again from the calls that it had. */
@UseCase
public class TakeBackCall {
    private static final String WHY = "The call was with somebody else";

    private final Calls calls;
    private final Leads leads;
    private final Clock clock;

    @Inject
    public TakeBackCall(Calls calls, Leads leads, Clock clock) {
        this.calls = calls;
        this.leads = leads;
        this.clock = clock;
    }

    /** Takes the call back from the lead, or the one that it was merged into; does nothing if by now it is theirs again. */
    public void handle(TenantId tenant, CallId id, LeadId former) {
        Lead lead = leads.remaining(tenant, former);
        Optional<LeadId> whose = calls.get(tenant, id).state().lead();
        if (whose.equals(Optional.of(former)) || whose.equals(Optional.of(lead.id()))) {
            return;
        }
        Lead.State before = lead.state();
        Instant now = clock.instant();
        lead.withdrawCall(id, LearnFromCall.ANALYSIS, WHY, now);
        List<Call> own = calls.with(tenant, lead.id());
        own.forEach(call -> lead.noteCall(call.state().id(), call.state().occurredAt(), LearnFromCall.ANALYSIS, now));
        lead.relearnBant(id, BuyerFactsAsBant.of(own), now);
        if (!lead.state().equals(before)) {
            leads.save(tenant, lead);
        }
    }
}
