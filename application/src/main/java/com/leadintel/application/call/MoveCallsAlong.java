package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.LeadFollower;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The calls with a lead that was merged into another are calls with that one. */
@UseCase
public class MoveCallsAlong implements LeadFollower {
    private final Calls calls;

    @Inject
    public MoveCallsAlong(Calls calls) {
        this.calls = calls;
    }

    @Override
    public void follow(TenantId tenant, LeadId merged, LeadId remaining) {
        List<Call> some = calls.with(tenant, merged);
        while (!some.isEmpty()) {
            some.forEach(call -> move(tenant, call.state().id(), merged, remaining));
            some = calls.with(tenant, merged);
        }
    }

    private void move(TenantId tenant, CallId id, LeadId merged, LeadId remaining) {
        Call call = calls.get(tenant, id);
        if (call.state().lead().equals(Optional.of(merged))) {
            call.followTo(remaining);
            calls.save(tenant, call);
        }
    }
}
