package com.leadintel.persistence.research;

import com.leadintel.application.research.port.SourceStates;
import com.leadintel.application.research.port.SourceStatesContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class SqlSourceStatesTest implements SourceStatesContract {
    private final Database database = Database.shared();
    private final SourceStates states =
            Transacted.each(SourceStates.class, new SqlSourceStates(database.session(), database.announcements()));

    @Override
    public SourceStates states() {
        return states;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
