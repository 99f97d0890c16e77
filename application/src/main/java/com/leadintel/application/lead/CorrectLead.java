package com.leadintel.application.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.DuplicateMatch;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.MatchKeys;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /**
     * Applies a correction to the details as they are once nobody else changes the lead, so that it may be asked twice, and
     * only the last answer counts; images stay. Leads that they resemble now are flagged on both sides for a person to look
     * at, even when the mailbox, the phone or the Salesforce id is the same. Refuses an unknown lead with
     * {@code lead.not-found} and one that changed since {@code seen} with {@code lead.changed-meanwhile}.
     */
    public void handle(Caller caller, LeadId id, UnaryOperator<LeadDetails> correction, Optional<Long> seen) {
        caller.must(Permission.LEAD_WRITE);
        TenantId tenant = caller.tenant();
        Instant now = clock.instant();
        Lead asked = leads.get(tenant, id);
        seen.ifPresent(asked::requireVersion);
        LeadDetails likely = correction.apply(asked.details());
        if (otherKeys(asked.details(), likely)) {
            leads.awaitTurn(tenant, List.of(asked.details(), likely), CaptureLead.CANDIDATES);
        }
        Lead lead = leads.forUpdate(tenant, id);
        seen.ifPresent(lead::requireVersion);
        LeadDetails known = lead.details();
        lead.correct(correction.apply(known), now);
        if (otherKeys(known, lead.details())) {
            flag(tenant, lead, now);
        }
        leads.save(tenant, lead);
    }

    private static boolean otherKeys(LeadDetails known, LeadDetails corrected) {
        return !MatchKeys.of(known).equals(MatchKeys.of(corrected));
    }

    private void flag(TenantId tenant, Lead lead, Instant now) {
        MatchKeys keys = MatchKeys.of(lead.details());
        for (Lead other : leads.resembling(tenant, lead.details(), CaptureLead.CANDIDATES)) {
            List<DuplicateReason> reasons =
                    DuplicateMatch.between(keys, MatchKeys.of(other.details())).reasons();
            if (!other.id().equals(lead.id()) && !reasons.isEmpty()) {
                lead.flagDuplicate(other.id(), reasons, now);
                other.flagDuplicate(lead.id(), reasons, now);
                leads.save(tenant, other);
            }
        }
    }
}
