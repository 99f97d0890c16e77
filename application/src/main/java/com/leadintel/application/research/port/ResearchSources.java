package com.leadintel.application.research.port;

import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.shared.TenantId;
import java.util.List;

/** The places where this installation can look. */
public interface ResearchSources {
    /** All sources, each kind once; one that the tenant has not connected answers that it is off. */
    List<ResearchSource> all(TenantId tenant);
}
