package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Shows one handoff with the state of every effect. */
@UseCase
public class ShowHandoff {
    private final Handoffs handoffs;

    @Inject
    public ShowHandoff(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    /** The handoff; refuses an unknown one with {@code handoff.not-found}. */
    public Handoff handle(Caller caller, HandoffId id) {
        caller.must(Permission.HANDOFF_READ);
        return handoffs.find(caller.tenant(), id).orElseThrow(() -> Refusal.notFound("handoff.not-found", id));
    }
}
