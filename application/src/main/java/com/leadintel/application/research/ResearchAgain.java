package com.leadintel.application.research;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.IdempotentAnswers;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Starts the research of a lead over, however the last one ended, for a dossier of its own. */
@UseCase
public class ResearchAgain {
    private final Leads leads;
    private final Jobs jobs;
    private final IdempotentAnswers answers;

    @Inject
    public ResearchAgain(Leads leads, Jobs jobs, IdempotentAnswers answers) {
        this.leads = leads;
        this.jobs = jobs;
        this.answers = answers;
    }

    /**
     * The job that does it. Refuses an unknown lead with {@code lead.not-found}, and while a research is queued or
     * running with {@code research.under-way}; the same promise is answered as before.
     */
    public JobId handle(Caller caller, LeadId id, Optional<Idempotency> promise) {
        caller.must(Permission.RESEARCH_RUN);
        return JobId.of(
                answers.once(caller.tenant(), promise, () -> start(caller, id).toString()));
    }

    private JobId start(Caller caller, LeadId id) {
        leads.forUpdate(caller.tenant(), id);
        jobs.latest(caller.tenant(), ResearchLead.KIND, id.value())
                .filter(job -> !job.state().ended())
                .ifPresent(job -> {
                    throw Refusal.conflict(
                            "research.under-way", Map.of("job", job.id().toString(), "state", job.state()));
                });
        return jobs.enqueue(caller.tenant(), JobRequest.of(ResearchLead.KIND, id.value(), Map.of()));
    }
}
