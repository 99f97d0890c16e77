package com.leadintel.application.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The account executive says what became of a lead that was handed off. */
@UseCase
public class RecordOutcome {
    private final Leads leads;
    private final Clock clock;

    @Inject
    public RecordOutcome(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    /** Records the outcome. Refuses an unknown lead with {@code lead.not-found} and one that changed since {@code seen} with {@code lead.changed-meanwhile}. */
    public void handle(Caller caller, LeadId id, Outcome.Result result, Optional<Money> amount, Optional<Long> seen) {
        caller.must(Permission.OUTCOME_RECORD);
        Instant now = clock.instant();
        Lead lead = leads.forUpdate(caller.tenant(), id);
        seen.ifPresent(lead::requireVersion);
        lead.recordOutcome(new Outcome(result, amount, Acting.as(caller), now), now);
        leads.save(caller.tenant(), lead);
    }
}
