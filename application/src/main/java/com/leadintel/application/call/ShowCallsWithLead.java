package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the calls with one lead. */
@UseCase
public class ShowCallsWithLead {
    private final Calls calls;

    @Inject
    public ShowCallsWithLead(Calls calls) {
        this.calls = calls;
    }

    /** At most 200 calls, latest first. */
    public List<Call.State> handle(Caller caller, LeadId lead) {
        caller.must(Permission.CALL_READ);
        return calls.with(caller.tenant(), lead).stream().map(Call::state).toList();
    }
}
