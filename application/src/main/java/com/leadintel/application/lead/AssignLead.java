package com.leadintel.application.lead;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Gives a lead an owner, or takes the owner away. */
@UseCase
public class AssignLead {
    private final Leads leads;
    private final Users users;
    private final Clock clock;

    @Inject
    public AssignLead(Leads leads, Users users, Clock clock) {
        this.leads = leads;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Assigns the lead; refuses an unknown owner with {@code user.not-found} and one who no longer works here with
     * {@code user.not-active}. Refuses an unknown lead with {@code lead.not-found} and one that changed since
     * {@code seen} with {@code lead.changed-meanwhile}.
     */
    public void handle(Caller caller, LeadId id, Optional<UserId> owner, Optional<Long> seen) {
        caller.must(Permission.LEAD_WRITE);
        Instant now = clock.instant();
        Lead lead = leads.forUpdate(caller.tenant(), id);
        seen.ifPresent(lead::requireVersion);
        owner.ifPresent(user -> users.get(caller.tenant(), user).requireActive());
        lead.assignTo(owner, Acting.as(caller), now);
        leads.save(caller.tenant(), lead);
    }
}
