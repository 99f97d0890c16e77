package com.leadintel.application.research.port;

import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** The dossiers that research wrote; what they say is never changed. */
public interface Dossiers {
    /** The dossier, if there is one. */
    Optional<Dossier> find(TenantId tenant, DossierId id);

    /** The newest dossier about a lead. */
    Optional<Dossier> latest(TenantId tenant, LeadId lead);

    /** Adds a dossier. */
    void add(TenantId tenant, Dossier dossier);

    /** All dossiers about one lead are about another, and those about that one are about this. */
    void exchange(TenantId tenant, LeadId one, LeadId other);
}
