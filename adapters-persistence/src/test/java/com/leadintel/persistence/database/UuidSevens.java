package com.leadintel.persistence.database;

import com.github.f4b6a3.uuid.UuidCreator;
import com.leadintel.application.shared.port.Ids;
import java.util.UUID;

/** Identities as the product gives them out. */
public final class UuidSevens implements Ids {
    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
