package com.leadintel.integrations.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.SigningSecrets;
import com.leadintel.application.integration.port.SigningSecretsContract;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.application.tenant.port.TenantsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Tenant;
import com.leadintel.integrations.settings.MapConfig;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfiguredSecretsTest implements SigningSecretsContract {
    private final Tenant first = TenantsContract.tenant("First");
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final SigningSecrets secrets = new ConfiguredSecrets(
            new MapConfig(Map.of("zoom.webhook-secret", " s3cr3t ", "salesforce.webhook-secret", " ")),
            new FirstTenant(tenants));

    @Override
    public SigningSecrets secrets() {
        return secrets;
    }

    @Override
    public TenantId withZoom() {
        if (tenants.first().isEmpty()) {
            tenants.found(first);
        }
        return first.id();
    }

    @Test
    void beforeTheFirstTenantTheyServeNobody() {
        assertThat(secrets.find(first.id(), Provider.ZOOM)).isEmpty();
        assertThat(secrets.find(withZoom(), Provider.ZOOM)).isPresent();
    }

    @Test
    void aTenantThatCameLaterHasNone() {
        withZoom();
        Tenant second = TenantsContract.tenant("Second");
        tenants.add(second);
        assertThat(secrets.find(second.id(), Provider.ZOOM)).isEmpty();
    }

    @Test
    void theyAreNotShown() {
        assertThat(new ConfiguredSecrets.Settings(Optional.of("s3cr3t"), Optional.empty()).toString())
                .doesNotContain("s3cr3t");
    }
}
