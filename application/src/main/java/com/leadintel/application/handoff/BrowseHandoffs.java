package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists handoffs: the history of one lead, or the tenant's latest. */
@UseCase
public class BrowseHandoffs {
    private static final int MOST = 100;

    private final Handoffs handoffs;
    private final Leads leads;

    @Inject
    public BrowseHandoffs(Handoffs handoffs, Leads leads) {
        this.handoffs = handoffs;
        this.leads = leads;
    }

    /**
     * The handoffs, newest first; without a lead the tenant's latest 100. Refuses an unknown lead with {@code
     * lead.not-found}.
     */
    public List<Handoff> handle(Caller caller, Optional<LeadId> lead) {
        caller.must(Permission.HANDOFF_READ);
        return lead.map(id -> of(caller.tenant(), id)).orElseGet(() -> handoffs.latest(caller.tenant(), MOST));
    }

    private List<Handoff> of(TenantId tenant, LeadId lead) {
        leads.get(tenant, lead);
        return handoffs.of(tenant, lead);
    }
}
