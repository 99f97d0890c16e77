package com.leadintel.application.engagement.port;

import com.leadintel.domain.engagement.Situation;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.util.Collection;
import java.util.Map;

/** How leads stand as far as advice depends on it, read together and without their transcripts. */
public interface Situations {
    /** The situations of these leads; a lead that the tenant does not have is not among them. */
    Map<LeadId, Situation> of(TenantId tenant, Collection<LeadId> leads);
}
