package com.leadintel.persistence.lead;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.port.LeadList;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.tenancy.Adapter;
import jakarta.inject.Inject;
import java.util.Optional;

@Adapter
class JpaLeadList implements LeadList {
    private final FilteredLeads leads;

    @Inject
    JpaLeadList(FilteredLeads leads) {
        this.leads = leads;
    }

    @Override
    public Page<LeadLine> browse(TenantId tenant, LeadFilter filter, Optional<Cursor> from, int most) {
        return leads.page(tenant, filter, "capturedAt", LeadLine::capturedAt, from, most);
    }
}
