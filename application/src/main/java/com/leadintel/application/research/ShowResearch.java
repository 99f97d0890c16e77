package com.leadintel.application.research;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.research.port.SourceStates;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows how far the research of a lead is and what it found. */
@UseCase
public class ShowResearch {
    private final Leads leads;
    private final Jobs jobs;
    private final SourceStates states;
    private final Dossiers dossiers;

    @Inject
    public ShowResearch(Leads leads, Jobs jobs, SourceStates states, Dossiers dossiers) {
        this.leads = leads;
        this.jobs = jobs;
        this.states = states;
        this.dossiers = dossiers;
    }

    /** The latest job, its sources one by one, and the newest dossier; each absent before the first research. */
    public record Research(Optional<Job> job, List<SourceReport> sources, Optional<Dossier> dossier) {
        public Research {
            sources = List.copyOf(sources);
        }
    }

    /** The research; refuses an unknown lead with {@code lead.not-found}. */
    public Research handle(Caller caller, LeadId id) {
        caller.must(Permission.LEAD_READ);
        TenantId tenant = caller.tenant();
        leads.get(tenant, id);
        return new Research(
                jobs.latest(tenant, ResearchLead.KIND, id.value()),
                states.all(tenant, id),
                dossiers.latest(tenant, id));
    }
}
