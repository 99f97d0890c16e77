package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.lead.LeadFollower;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.lead.LeadMerge;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;

/** A lead that was ever on its way to an account executive stays what it was then: it becomes one with no other. */
@UseCase
public class KeepHandoffsApart implements LeadFollower {
    private final Handoffs handoffs;

    @Inject
    public KeepHandoffsApart(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public void admit(TenantId tenant, LeadId lead) {
        if (!handoffs.of(tenant, lead).isEmpty()) {
            throw LeadMerge.afterHandoff(lead);
        }
    }
}
