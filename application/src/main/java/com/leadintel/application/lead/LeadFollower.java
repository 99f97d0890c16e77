package com.leadintel.application.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;

/** What another capability keeps about leads, and does when two of them become one, in the same transaction. */
public interface LeadFollower {
    /** Refuses when this lead cannot become one with another now. */
    default void admit(TenantId tenant, LeadId lead) {}

    /** Takes what is kept about the merged lead to the one that remains. */
    default void follow(TenantId tenant, LeadId merged, LeadId remaining) {}
}
