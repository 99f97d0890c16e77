package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Shows everything about one call. */
@UseCase
public class ShowCall {
    private final Calls calls;

    @Inject
    public ShowCall(Calls calls) {
        this.calls = calls;
    }

    /** The call as it stands; refuses an unknown one with {@code call.not-found}. */
    public Call.State handle(Caller caller, CallId id) {
        caller.must(Permission.CALL_READ);
        return calls.find(caller.tenant(), id)
                .map(Call::state)
                .orElseThrow(() -> Refusal.notFound("call.not-found", id));
    }
}
