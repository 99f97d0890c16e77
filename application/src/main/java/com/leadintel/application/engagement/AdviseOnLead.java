package com.leadintel.application.engagement;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.engagement.ActionAdvisor;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Says what to do next with a lead, and why. */
@UseCase
public class AdviseOnLead {
    private final Leads leads;
    private final Dossiers dossiers;
    private final Calls calls;
    private final Clock clock;

    @Inject
    public AdviseOnLead(Leads leads, Dossiers dossiers, Calls calls, Clock clock) {
        this.leads = leads;
        this.dossiers = dossiers;
        this.calls = calls;
        this.clock = clock;
    }

    /** The advice of this moment; refuses an unknown lead with {@code lead.not-found}. */
    public NextBestAction handle(Caller caller, LeadId id) {
        caller.must(Permission.LEAD_READ);
        List<NextStep> promises = calls.with(caller.tenant(), id).stream()
                .map(Call::latestAnalysis)
                .flatMap(Optional::stream)
                .findFirst()
                .map(analysis -> analysis.findings().nextSteps())
                .orElse(List.of());
        return ActionAdvisor.advise(
                leads.get(caller.tenant(), id), dossiers.latest(caller.tenant(), id), promises, clock.instant());
    }
}
