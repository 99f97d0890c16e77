package com.leadintel.application.handoff;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;

/** Checks whether a lead is ready for an account executive. */
@UseCase
public class ValidateHandoff {
    private final Leads leads;

    @Inject
    public ValidateHandoff(Leads leads) {
        this.leads = leads;
    }

    /** The four checks with what is missing; refuses an unknown lead with {@code lead.not-found}. */
    public Eligibility handle(Caller caller, LeadId id) {
        caller.must(Permission.HANDOFF_READ);
        return Eligibility.of(leads.get(caller.tenant(), id));
    }
}
