package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists handoffs: the history of one lead, or the tenant's latest. */
@UseCase
public class BrowseHandoffs {
    private static final int MOST = 100;

    private final Handoffs handoffs;

    @Inject
    public BrowseHandoffs(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    /** The handoffs, newest first; without a lead the tenant's latest 100. */
    public List<Handoff> handle(Caller caller, Optional<LeadId> lead) {
        caller.must(Permission.HANDOFF_READ);
        return lead.map(id -> handoffs.of(caller.tenant(), id)).orElseGet(() -> handoffs.latest(caller.tenant(), MOST));
    }
}
