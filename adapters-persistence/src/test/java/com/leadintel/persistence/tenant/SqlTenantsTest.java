package com.leadintel.persistence.tenant;

import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.application.tenant.port.TenantsContract;
import com.leadintel.persistence.database.EachCall;
import com.leadintel.persistence.database.Jpa;

class SqlTenantsTest implements TenantsContract {
    private final Tenants tenants = EachCall.inTransaction(Tenants.class, new SqlTenants(Jpa.session(), Jpa.system()));

    @Override
    public Tenants tenants() {
        return tenants;
    }
}
