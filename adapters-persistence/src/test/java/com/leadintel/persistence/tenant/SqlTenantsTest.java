package com.leadintel.persistence.tenant;

import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.application.tenant.port.TenantsContract;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class SqlTenantsTest implements TenantsContract {
    private final Tenants tenants = Transacted.each(
            Tenants.class,
            new SqlTenants(Database.shared().session(), Database.shared().system()));

    @Override
    public Tenants tenants() {
        return tenants;
    }
}
