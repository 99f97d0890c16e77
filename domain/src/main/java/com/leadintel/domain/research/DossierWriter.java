package com.leadintel.domain.research;

import com.leadintel.domain.shared.TenantId;

/** Reads what the sources gave and writes what it means; a rules engine or a language model stands behind it. */
public interface DossierWriter {
    /** What the writer claims; nothing of it counts before {@link DossierCheck} has seen it. */
    DossierContent write(TenantId tenant, ResearchBrief brief);
}
