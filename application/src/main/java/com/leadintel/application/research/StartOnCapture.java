package com.leadintel.application.research;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.lead.LeadCaptured;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;
import java.util.Map;

/** A new lead is researched, once however often it is told. */
@UseCase
public class StartOnCapture implements EventHandler<LeadCaptured> {
    private final Jobs jobs;

    @Inject
    public StartOnCapture(Jobs jobs) {
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
        JobRequest research = JobRequest.of(ResearchLead.KIND, event.entity(), Map.of());
        jobs.enqueue(event.tenant(), research.once(ResearchLead.KIND + " " + id));
    }
}
