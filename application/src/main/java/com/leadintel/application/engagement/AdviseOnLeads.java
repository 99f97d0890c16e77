package com.leadintel.application.engagement;

import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what to do next with each of some leads, and why. */
@UseCase
public class AdviseOnLeads {
    private final AdviseOnLead advise;

    @Inject
    public AdviseOnLeads(AdviseOnLead advise) {
        this.advise = advise;
    }

    /** The advice of this moment by lead; refuses an unknown lead with {@code lead.not-found}. */
    public Map<LeadId, NextBestAction> handle(Caller caller, List<LeadId> leads) {
        Map<LeadId, NextBestAction> advice = new LinkedHashMap<>();
        leads.forEach(lead -> advice.put(lead, advise.handle(caller, lead)));
        return advice;
    }
}
