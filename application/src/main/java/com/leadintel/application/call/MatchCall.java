package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.time.Clock;

/** A person says which lead a call was with. */
@UseCase
public class MatchCall {
    private final Calls calls;
    private final Leads leads;
    private final Clock clock;

    @Inject
    public MatchCall(Calls calls, Leads leads, Clock clock) {
        this.calls = calls;
        this.leads = leads;
        this.clock = clock;
    }

    /** Matches the call; refuses unknown ones with {@code call.not-found} or {@code lead.not-found}. */
    public void handle(Caller caller, CallId id, LeadId lead) {
        caller.must(Permission.CALL_WRITE);
        Call call = calls.get(caller.tenant(), id);
        leads.get(caller.tenant(), lead);
        call.matchTo(lead, caller.user(), clock.instant());
        calls.save(caller.tenant(), call);
    }
}
