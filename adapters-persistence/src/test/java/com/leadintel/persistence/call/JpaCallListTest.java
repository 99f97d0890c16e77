package com.leadintel.persistence.call;

import com.leadintel.application.call.port.CallList;
import com.leadintel.application.call.port.CallListContract;
import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.lead.LeadsInTests;

class JpaCallListTest implements CallListContract {
    private final Database database = Database.shared();
    private final Calls calls = CallsInTests.over(database);
    private final Leads leads = LeadsInTests.over(database);
    private final CallList list = Transacted.each(CallList.class, new JpaCallList(database.session()));

    @Override
    public CallList list() {
        return list;
    }

    @Override
    public Calls calls() {
        return calls;
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
