package com.leadintel.persistence.shared;

import com.leadintel.application.shared.port.Ids;
import com.leadintel.application.shared.port.IdsContract;

class TimeOrderedIdsTest implements IdsContract {
    private final TimeOrderedIds ids = new TimeOrderedIds();

    @Override
    public Ids ids() {
        return ids;
    }
}
