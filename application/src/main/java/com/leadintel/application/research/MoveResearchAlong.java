package com.leadintel.application.research;

import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.lead.LeadFollower;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.research.port.SourceStates;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What was found out about a lead that was merged into another is about that one, unless it has a dossier of its own; a
 * research of the merged one that is under way stops.
 */
@UseCase
public class MoveResearchAlong implements LeadFollower {
    private final Jobs jobs;
    private final Dossiers dossiers;
    private final SourceStates states;

    @Inject
    public MoveResearchAlong(Jobs jobs, Dossiers dossiers, SourceStates states) {
        this.jobs = jobs;
        this.dossiers = dossiers;
        this.states = states;
    }

    @Override
    public void follow(TenantId tenant, LeadId merged, LeadId remaining) {
        jobs.about(tenant, merged.value()).stream()
                .filter(job ->
                        job.kind().equals(ResearchLead.KIND) && !job.state().ended())
                .forEach(job -> jobs.cancel(tenant, job.id()));
        if (dossiers.latest(tenant, remaining).isEmpty()) {
            dossiers.handOver(tenant, merged, remaining);
            if (states.all(tenant, remaining).isEmpty()) {
                states.begin(tenant, remaining, states.all(tenant, merged));
            }
        }
        states.begin(tenant, merged, List.of());
    }
}
