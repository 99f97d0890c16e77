package com.leadintel.rest.lead;

import com.leadintel.application.lead.ShowLead;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Revision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Answers with a lead as it is now and what to do next with it; its version is the tag. */
@Dependent
public class LeadAnswers {
    private final CurrentCaller caller;
    private final ShowLead show;
    private final NextActions next;

    @Inject
    public LeadAnswers(CurrentCaller caller, ShowLead show, NextActions next) {
        this.caller = caller;
        this.show = show;
        this.next = next;
    }

    /** The answer. */
    public Response of(LeadId id) {
        Lead.State lead = show.handle(caller.get(), id);
        return Response.ok(LeadView.from(lead, next.of(caller.get(), id)))
                .tag(Revision.tag(lead.version()))
                .build();
    }
}
