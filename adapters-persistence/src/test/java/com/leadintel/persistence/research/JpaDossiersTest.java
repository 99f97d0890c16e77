package com.leadintel.persistence.research;

import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.research.port.DossiersContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaDossiersTest implements DossiersContract {
    private final Database database = Database.shared();
    private final Dossiers dossiers = Transacted.each(Dossiers.class, new JpaDossiers(database.session()));

    @Override
    public Dossiers dossiers() {
        return dossiers;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
