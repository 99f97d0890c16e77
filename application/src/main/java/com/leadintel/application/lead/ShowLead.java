package com.leadintel.application.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;

/** Shows everything about one lead. */
@UseCase
public class ShowLead {
    private final Leads leads;

    @Inject
    public ShowLead(Leads leads) {
        this.leads = leads;
    }

    /** The lead as it stands; refuses an unknown one with {@code lead.not-found}. */
    public Lead.State handle(Caller caller, LeadId id) {
        caller.must(Permission.LEAD_READ);
        return leads.get(caller.tenant(), id).state();
    }
}
