package com.leadintel.persistence.lead;

import com.leadintel.application.lead.port.LeadList;
import com.leadintel.application.lead.port.LeadListContract;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaLeadListTest implements LeadListContract {
    private final Database database = Database.shared();
    private final Leads leads = LeadsInTests.over(database);
    private final LeadList list = Transacted.each(LeadList.class, new JpaLeadList(LeadsInTests.filtered(database)));

    @Override
    public LeadList list() {
        return list;
    }

    @Override
    public Leads leads() {
        return leads;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
