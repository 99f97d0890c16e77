package com.leadintel.application.engagement;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.engagement.NextBestAction;

/** A lead that somebody should do something about, and what. */
public record DueLead(LeadLine lead, NextBestAction advice) {
    /** Whether nobody owns it yet. */
    public boolean unowned() {
        return lead.owner().isEmpty();
    }
}
