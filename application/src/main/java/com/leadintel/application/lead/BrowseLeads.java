package com.leadintel.application.lead;

import com.leadintel.application.lead.port.LeadList;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lists leads, newest first. */
@UseCase
public class BrowseLeads {
    private static final int MOST = 200;

    private final LeadList list;

    @Inject
    public BrowseLeads(LeadList list) {
        this.list = list;
    }

    /** One page of at most 200 leads. */
    public Page<LeadLine> handle(Caller caller, LeadFilter filter, Optional<Cursor> from, int most) {
        caller.must(Permission.LEAD_READ);
        return list.browse(caller.tenant(), filter, from, Math.max(1, Math.min(most, MOST)));
    }
}
