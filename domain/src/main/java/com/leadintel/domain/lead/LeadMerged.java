package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A person said that two leads are the same: this one remains, the merged one is part of it from now on; who owns it now, and
 * who owned the merged one.
 */
public record LeadMerged(
        TenantId tenant,
        LeadId lead,
        LeadId merged,
        Optional<UserId> owner,
        Optional<UserId> formerOwner,
        Optional<UserId> by,
        Instant at)
        implements LeadEvent {}
