package com.leadintel.application.lead.port;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** Leads as lines of a list. */
public interface LeadList {
    /** One page of the leads that pass the filter, newest first. */
    Page<LeadLine> browse(TenantId tenant, LeadFilter filter, Optional<Cursor> from, int most);
}
