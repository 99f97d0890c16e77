package com.leadintel.persistence.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

/** Leads for the tests of other packages. */
public final class LeadsInTests {
    private LeadsInTests() {}

    public static Leads over(Database database) {
        return Transacted.each(Leads.class, JpaLeadsTest.over(database));
    }

    /** Leads in the transaction of whoever calls. */
    public static Leads joining(Database database) {
        return JpaLeadsTest.over(database);
    }

    public static FilteredLeads filtered(Database database) {
        return new FilteredLeads(database.session());
    }
}
