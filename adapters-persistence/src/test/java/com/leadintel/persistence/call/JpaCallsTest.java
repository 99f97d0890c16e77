package com.leadintel.persistence.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.call.port.CallsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaCallsTest implements CallsContract {
    private final Database database = Database.shared();
    private final Calls calls =
            Transacted.each(Calls.class, new JpaCalls(database.session(), database.outbox(), database.announcements()));

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
