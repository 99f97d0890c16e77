package com.leadintel.persistence.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

/** Calls for the tests of other packages. */
public final class CallsInTests {
    private CallsInTests() {}

    public static Calls over(Database database) {
        return Transacted.each(
                Calls.class, new JpaCalls(database.session(), database.outbox(), database.announcements()));
    }

    /** Calls in the transaction of whoever calls. */
    public static Calls joining(Database database) {
        return new JpaCalls(database.session(), database.outbox(), database.announcements());
    }
}
