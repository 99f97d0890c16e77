package com.leadintel.integrations.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Provider;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.MapConfig;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfiguredSecretsTest {
    private final TenantId tenant = new TenantId(new UUID(1, 1));

    @Test
    void aSecretThatIsConfiguredIsFound() {
        assertThat(secrets(Map.of("zoom.webhook-secret", " s3cr3t ")).find(tenant, Provider.ZOOM))
                .contains("s3cr3t");
    }

    @Test
    void aBlankSecretIsNone() {
        assertThat(secrets(Map.of("salesforce.webhook-secret", " ")).find(tenant, Provider.SALESFORCE))
                .isEmpty();
    }

    private static ConfiguredSecrets secrets(Map<String, String> keys) {
        return new ConfiguredSecrets(new MapConfig(keys));
    }
}
