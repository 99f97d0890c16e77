package com.leadintel.domain.research;

import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;

/** Whom research is about. */
public record ResearchSubject(LeadId lead, LeadDetails details) {
    public ResearchSubject {
        Require.present(lead, "research.lead-missing");
        Require.present(details, "research.details-missing");
    }
}
