package com.leadintel.persistence.engagement;

import com.leadintel.application.engagement.port.WorkList;
import com.leadintel.application.engagement.port.WorkListContract;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.lead.LeadsInTests;

class JpaWorkListTest implements WorkListContract {
    private final Database database = Database.shared();
    private final WorkList work = Transacted.each(WorkList.class, new JpaWorkList(LeadsInTests.filtered(database)));
    private final Leads leads = LeadsInTests.over(database);

    @Override
    public WorkList work() {
        return work;
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
