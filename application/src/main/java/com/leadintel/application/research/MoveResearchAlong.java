package com.leadintel.application.research;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.lead.LeadFollower;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.research.port.SourceStates;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about a lead that was merged into another is about that one, unless its own dossier proves something
 * or neither does: the dossiers that do not count stay with the merged one. A research of that one that is under way stops.
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
        underWay(tenant, merged).forEach(job -> jobs.cancel(tenant, job.id()));
        if (takesOver(tenant, merged, remaining)) {
            dossiers.exchange(tenant, merged, remaining);
            if (underWay(tenant, remaining).isEmpty()) {
                states.begin(tenant, remaining, states.all(tenant, merged));
            }
        }
        states.begin(tenant, merged, List.of());
    }

    private boolean takesOver(TenantId tenant, LeadId merged, LeadId remaining) {
        Optional<Dossier> theirs = dossiers.latest(tenant, merged);
        return dossiers.latest(tenant, remaining)
                .map(own -> !own.complete() && theirs.filter(Dossier::complete).isPresent())
                .orElse(theirs.isPresent());
    }

    private List<Job> underWay(TenantId tenant, LeadId lead) {
        return jobs.about(tenant, lead.value()).stream()
                .filter(job ->
                        job.kind().equals(ResearchLead.KIND) && !job.state().ended())
                .toList();
    }
}
