package com.leadintel.persistence.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.persistence.tenancy.Adapter;
import java.util.UUID;

/** Identities of version 7, in the order in which this node gave them out. */
@Adapter
class TimeOrderedIds implements Ids {
    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
