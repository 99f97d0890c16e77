package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** One change to a call in a transaction of its own, for work that goes on outside one. */
@UseCase
public class KeepCall {
    private final Calls calls;

    @Inject
    public KeepCall(Calls calls) {
        this.calls = calls;
    }

    /** The call as it stands. */
    public Call load(TenantId tenant, CallId id) {
        return calls.get(tenant, id);
    }

    /** Makes the change and stores it; refuses an unknown call with {@code call.not-found}. */
    public void handle(TenantId tenant, CallId id, Consumer<Call> change) {
        Call call = calls.get(tenant, id);
        change.accept(call);
        calls.save(tenant, call);
    }
}
