package com.leadintel.integrations.webhook;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.SigningSecrets;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The installation's own signing secrets: {@code zoom.webhook-secret} and {@code salesforce.webhook-secret}. */
@Singleton
public class ConfiguredSecrets implements SigningSecrets {
    private final Config config;

    @Inject
    ConfiguredSecrets(Config config) {
        this.config = config;
    }

    @Override
    public Optional<String> find(TenantId tenant, Provider provider) {
        String key = switch (provider) {
            case ZOOM -> "zoom.webhook-secret";
            case SALESFORCE -> "salesforce.webhook-secret";
        };
        return config.getOptionalValue(key, String.class).map(String::strip).filter(secret -> !secret.isEmpty());
    }
}
