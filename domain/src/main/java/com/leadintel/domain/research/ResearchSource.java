package com.leadintel.domain.research;

import com.leadintel.domain.shared.TenantId;

/** One place to look for facts about a lead and its firm. */
public interface ResearchSource {
    /** Which place it is. */
    SourceKind kind();

    /** What it has; failures of the place itself are a result, not an exception. */
    SourceResult gather(TenantId tenant, ResearchSubject subject);
}
