package com.leadintel.application.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Moves a lead to another stage of the board. */
@UseCase
public class MoveLead {
    private final Leads leads;
    private final Clock clock;

    @Inject
    public MoveLead(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    /** Moves the lead; refuses what the rules of the stage do not allow with {@code lead.stage-not-allowed}. Refuses an unknown lead with {@code lead.not-found} and one that changed since {@code seen} with {@code lead.changed-meanwhile}. */
    public void handle(Caller caller, LeadId id, Stage to, Optional<String> why, Optional<Long> seen) {
        caller.must(Permission.LEAD_WRITE);
        Instant now = clock.instant();
        Lead lead = leads.forUpdate(caller.tenant(), id);
        seen.ifPresent(lead::requireVersion);
        lead.moveTo(to, Acting.as(caller), why, now);
        leads.save(caller.tenant(), lead);
    }
}
