package com.leadintel.integrations.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.Logins;
import com.leadintel.application.integration.port.LoginsContract;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.application.tenant.port.TenantsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Tenant;
import com.leadintel.integrations.settings.MapConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfiguredLoginsTest implements LoginsContract {
    private final Tenant first = TenantsContract.tenant("First");
    private final InMemoryTenants tenants = new InMemoryTenants();

    @Override
    public Logins logins() {
        return logins(
                Map.of("zoom.account-id", "zoom-account", "zoom.client-id", "id", "zoom.client-secret", "secret"));
    }

    @Override
    public TenantId withZoom() {
        return first.id();
    }

    @Test
    void anOrganizationOfSalesforceIsNamed() {
        Logins salesforce = logins(Map.of(
                "salesforce.organization-id", "00D5g000000ABCD",
                "salesforce.client-id", "id",
                "salesforce.client-secret", "secret"));
        assertThat(salesforce.account(first.id(), Provider.SALESFORCE)).contains("00D5g000000ABCD");
    }

    private Logins logins(Map<String, String> keys) {
        if (tenants.first().isEmpty()) {
            tenants.found(first);
        }
        return new ConfiguredLogins(new MapConfig(keys), new FirstTenant(tenants));
    }
}
