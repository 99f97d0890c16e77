package com.leadintel.persistence.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.handoff.port.HandoffsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaHandoffsTest implements HandoffsContract {
    private final Database database = Database.shared();
    private final Handoffs handoffs = Transacted.each(
            Handoffs.class, new JpaHandoffs(database.session(), database.outbox(), database.announcements()));

    @Override
    public Handoffs handoffs() {
        return handoffs;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
