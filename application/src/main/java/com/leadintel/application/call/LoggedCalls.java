package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import jakarta.inject.Inject;

/** Stores a call that a person wrote down, with everything that was brought, or not at all. */
@UseCase
public class LoggedCalls {
    private final Calls calls;
    private final Leads leads;
    private final Users users;

    @Inject
    public LoggedCalls(Calls calls, Leads leads, Users users) {
        this.calls = calls;
        this.leads = leads;
        this.users = users;
    }

    /** Adds the call; refuses an unknown lead with {@code lead.not-found}, an unknown seller with {@code user.not-found}. */
    public void handle(Caller caller, Call call) {
        caller.must(Permission.CALL_WRITE);
        call.state().lead().ifPresent(lead -> leads.get(caller.tenant(), lead));
        call.state().seller().ifPresent(seller -> users.get(caller.tenant(), seller));
        calls.add(caller.tenant(), call);
    }
}
