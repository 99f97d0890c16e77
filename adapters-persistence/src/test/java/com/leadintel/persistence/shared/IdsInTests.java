package com.leadintel.persistence.shared;

import com.leadintel.application.shared.port.Ids;

/** Identities for the tests of other packages. */
public final class IdsInTests {
    private IdsInTests() {}

    public static Ids timeOrdered() {
        return new TimeOrderedIds();
    }
}
