package com.leadintel.application.research;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.lead.LeadCaptured;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * A new lead is researched, once however often it is told; not when somebody asked for that before, nor when it became one
 * with another.
 */
@UseCase
public class StartOnCapture implements EventHandler<LeadCaptured> {
    private final Leads leads;
    private final Jobs jobs;

    @Inject
    public StartOnCapture(Leads leads, Jobs jobs) {
        this.leads = leads;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "research.start-on-capture";
    }

    @Override
    public Class<LeadCaptured> event() {
        return LeadCaptured.class;
    }

    @Override
    public void on(EventId id, LeadCaptured event) {
        LeadId lead = new LeadId(event.entity());
        if (leads.find(event.tenant(), lead).isPresent()) {
            leads.forUpdate(event.tenant(), lead);
            start(event, ResearchLead.KIND + " " + id);
        }
    }

    private void start(LeadCaptured event, String once) {
        if (jobs.latest(event.tenant(), ResearchLead.KIND, event.entity()).isEmpty()) {
            JobRequest research = JobRequest.of(ResearchLead.KIND, event.entity(), Map.of());
            jobs.enqueue(event.tenant(), research.once(once));
        }
    }
}
