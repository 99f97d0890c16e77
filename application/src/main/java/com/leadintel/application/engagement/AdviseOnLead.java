package com.leadintel.application.engagement;

import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Says what to do next with a lead, and why. */
@UseCase
public class AdviseOnLead {
    private final AdviseOnLeads advise;

    @Inject
    public AdviseOnLead(AdviseOnLeads advise) {
        this.advise = advise;
    }

    /** The advice of this moment; refuses an unknown lead with {@code lead.not-found}. */
    public NextBestAction handle(Caller caller, LeadId id) {
        return Optional.ofNullable(advise.handle(caller, List.of(id)).get(id))
                .orElseThrow(() -> Refusal.notFound("lead.not-found", id));
    }
}
