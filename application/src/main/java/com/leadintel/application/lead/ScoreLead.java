package com.leadintel.application.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadScore;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Scores a lead as of now, because time passes even when nothing happens. */
@UseCase
public class ScoreLead {
    private final Leads leads;
    private final Clock clock;

    @Inject
    public ScoreLead(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    /**
     * The score as of now; the lead is stored, and a new version of it, only when a reason gives other points than before.
     * Refuses an unknown lead with {@code lead.not-found}.
     */
    public LeadScore handle(Caller caller, LeadId id) {
        caller.must(Permission.LEAD_WRITE);
        Lead lead = leads.forUpdate(caller.tenant(), id);
        List<LeadScore.Reason> before = lead.score().reasons();
        lead.rescore(clock.instant());
        if (!lead.score().reasons().equals(before)) {
            leads.save(caller.tenant(), lead);
        }
        return lead.score();
    }
}
