package com.leadintel.application.research;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.LeadCaptured;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;

/** A new lead is researched. */
@Step
public class StartOnCapture implements EventHandler<LeadCaptured> {
    private final StartResearch start;

    @Inject
    public StartOnCapture(StartResearch start) {
        this.start = start;
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
        start.handle(Caller.system(event.tenant(), name()), new LeadId(event.entity()));
    }
}
