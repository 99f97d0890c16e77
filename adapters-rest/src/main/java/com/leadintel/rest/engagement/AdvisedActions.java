package com.leadintel.rest.engagement;

import com.leadintel.application.engagement.AdviseOnLead;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.rest.lead.NextActionView;
import com.leadintel.rest.lead.NextActions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The next best action as the answer about a lead shows it. */
@Dependent
public class AdvisedActions implements NextActions {
    private final AdviseOnLead advise;

    @Inject
    public AdvisedActions(AdviseOnLead advise) {
        this.advise = advise;
    }

    @Override
    public NextActionView of(Caller caller, LeadId lead) {
        NextBestAction next = advise.handle(caller, lead);
        return new NextActionView(
                next.action().name(),
                next.reason(),
                next.facts(),
                next.confidence().value(),
                next.overdue());
    }
}
