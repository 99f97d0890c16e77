package com.leadintel.application.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Somebody corrects what is known of a lead. */
@UseCase
public class CorrectLead {
    private final Leads leads;
    private final Clock clock;

    @Inject
    public CorrectLead(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    /** Takes over the corrected details. Refuses an unknown lead with {@code lead.not-found} and one that changed since {@code seen} with {@code lead.changed-meanwhile}. */
    public void handle(Caller caller, LeadId id, LeadDetails details, Optional<Long> seen) {
        caller.must(Permission.LEAD_WRITE);
        Instant now = clock.instant();
        Lead lead = leads.forUpdate(caller.tenant(), id);
        seen.ifPresent(lead::requireVersion);
        lead.correct(details, now);
        leads.save(caller.tenant(), lead);
    }
}
