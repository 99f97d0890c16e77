package com.leadintel.application.handoff;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.handoff.Briefing;
import com.leadintel.domain.handoff.CallSummary;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Writes down everything that an account executive should know of a lead, as it stands now. */
@UseCase
public class WriteBriefing {
    private final Leads leads;
    private final Dossiers dossiers;
    private final Calls calls;
    private final Clock clock;

    @Inject
    public WriteBriefing(Leads leads, Dossiers dossiers, Calls calls, Clock clock) {
        this.leads = leads;
        this.dossiers = dossiers;
        this.calls = calls;
        this.clock = clock;
    }

    /** The briefing; refuses an unknown lead with {@code lead.not-found}. */
    public Briefing handle(Caller caller, LeadId id) {
        caller.must(Permission.HANDOFF_READ);
        TenantId tenant = caller.tenant();
        Lead lead = leads.get(tenant, id);
        List<CallSummary> summaries = calls.with(tenant, id).stream()
                .map(Call::state)
                .map(CallSummary::of)
                .toList();
        return Briefing.of(lead, dossiers.latest(tenant, id), summaries, clock.instant());
    }
}
