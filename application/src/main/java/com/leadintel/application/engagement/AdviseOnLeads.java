package com.leadintel.application.engagement;

import com.leadintel.application.engagement.port.Situations;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.engagement.ActionAdvisor;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.engagement.Situation;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what to do next with each of some leads, and why. */
@UseCase
public class AdviseOnLeads {
    private final Situations situations;
    private final Clock clock;

    @Inject
    public AdviseOnLeads(Situations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    /**
     * The advice of this moment by lead, with words from calls only for those who may read calls; there is none on a lead that is
     * unknown, or became one with another just now.
     */
    public Map<LeadId, NextBestAction> handle(Caller caller, List<LeadId> leads) {
        caller.must(Permission.LEAD_READ);
        Map<LeadId, Situation> found = situations.of(caller.tenant(), leads);
        Instant now = clock.instant();
        Map<LeadId, NextBestAction> advice = new LinkedHashMap<>();
        for (LeadId lead : leads) {
            Optional.ofNullable(found.get(lead))
                    .map(situation -> caller.may(Permission.CALL_READ) ? situation : situation.withoutWords())
                    .ifPresent(situation -> advice.put(lead, ActionAdvisor.advise(situation, now)));
        }
        return advice;
    }
}
