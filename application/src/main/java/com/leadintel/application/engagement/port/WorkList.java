package com.leadintel.application.engagement.port;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.List;

/** Leads that are not given up, as lines of a list. */
public interface WorkList {
    /** The person's own leads, best score first. */
    List<LeadLine> own(TenantId tenant, UserId owner, int most);

    /** New and researched leads that nobody owns, those that entered their stage last first. */
    List<LeadLine> unowned(TenantId tenant, int most);
}
