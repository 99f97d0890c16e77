package com.leadintel.domain.research;

import com.leadintel.domain.shared.TenantId;
import java.util.function.BooleanSupplier;

/** One place to look for facts about a lead and its firm. */
public interface ResearchSource {
    /** Which place it is. */
    SourceKind kind();

    /** What it has; failures of the place itself are a result, not an exception. */
    SourceResult gather(TenantId tenant, ResearchSubject subject);

    /** The same for somebody who may lose interest meanwhile; a source that takes long asks before each step. */
    default SourceResult gather(TenantId tenant, ResearchSubject subject, BooleanSupplier wanted) {
        return gather(tenant, subject);
    }
}
