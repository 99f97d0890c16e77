package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a lead begins: with what its first capture brought, in the first column, and with nothing learnt. */
final class Beginning {
    private Beginning() {}

    static Lead.State of(LeadId id, TenantId tenant, LeadDetails details, Capture capture, Instant now) {
        return new Lead.State(
                id,
                tenant,
                details,
                List.of(capture.bringing(details, details.fieldNames())),
                Progress.begun(now),
                Optional.empty(),
                Bant.unknown(),
                Optional.empty(),
                ContactHistory.none(),
                Doubts.none(),
                LeadScore.of(Bant.unknown(), Optional.empty(), now, Optional.empty(), now),
                now,
                0);
    }
}
