package com.leadintel.persistence.research;

import com.leadintel.application.research.port.Dossiers;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

/** Dossiers for the tests of other packages. */
public final class DossiersInTests {
    private DossiersInTests() {}

    public static Dossiers over(Database database) {
        return Transacted.each(Dossiers.class, new JpaDossiers(database.session()));
    }
}
