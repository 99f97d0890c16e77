package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** A new lead came in through a door and from a channel. */
public record LeadCaptured(TenantId tenant, LeadId lead, Capture.Via via, LeadSource.Channel channel, Instant at)
        implements LeadEvent {
    static LeadCaptured of(TenantId tenant, LeadId lead, Capture capture, Instant at) {
        return new LeadCaptured(tenant, lead, capture.via(), capture.source().channel(), at);
    }
}
