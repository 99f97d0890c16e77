package com.leadintel.application.research;

import com.leadintel.application.job.Job;
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
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Queues the research of a lead. */
@UseCase
public class StartResearch {
    private final Leads leads;
    private final Jobs jobs;
    private final IdempotentAnswers answers;

    @Inject
    public StartResearch(Leads leads, Jobs jobs, IdempotentAnswers answers) {
        this.leads = leads;
        this.jobs = jobs;
        this.answers = answers;
    }

    /**
     * The job that does it: the one that is under way, or a new one; the same promise is answered as before. Refuses an
     * unknown lead with {@code lead.not-found} and a reused key with {@code idempotency.key-reused}.
     */
    public JobId handle(Caller caller, LeadId id, Optional<Idempotency> promise) {
        caller.must(Permission.RESEARCH_RUN);
        return JobId.of(
                answers.once(caller.tenant(), promise, () -> start(caller, id).toString()));
    }

    private JobId start(Caller caller, LeadId id) {
        leads.forUpdate(caller.tenant(), id);
        return jobs.latest(caller.tenant(), ResearchLead.KIND, id.value())
                .filter(job -> !job.state().ended())
                .map(Job::id)
                .orElseGet(() -> jobs.enqueue(caller.tenant(), JobRequest.of(ResearchLead.KIND, id.value(), Map.of())));
    }
}
