package com.leadintel.domain.lead;

import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;

/** A dossier about a lead was written, with so many checked findings. */
public record ResearchNoted(TenantId tenant, LeadId lead, DossierId dossier, int checkedFindings, Instant at)
        implements LeadEvent {}
