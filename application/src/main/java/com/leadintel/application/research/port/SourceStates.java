package com.leadintel.application.research.port;

import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.util.List;

/** How the sources of a lead's present research stand, one by one. */
public interface SourceStates {
    /** Replaces what is known of the lead's sources by these. */
    void begin(TenantId tenant, LeadId lead, List<SourceReport> waiting);

    /** Replaces what is known of one source. */
    void put(TenantId tenant, LeadId lead, SourceReport report);

    /** All sources of the lead's latest research, in the order in which it began. */
    List<SourceReport> all(TenantId tenant, LeadId lead);
}
