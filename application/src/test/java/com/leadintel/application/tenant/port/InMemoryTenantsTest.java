package com.leadintel.application.tenant.port;

class InMemoryTenantsTest implements TenantsContract {
    private final Tenants tenants = new InMemoryTenants();

    @Override
    public Tenants tenants() {
        return tenants;
    }
}
