package com.leadintel.integrations.connection;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.SigningSecrets;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.Keys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The first tenant's signing secrets: {@code zoom.webhook-secret} and {@code salesforce.webhook-secret}. */
@Singleton
public class ConfiguredSecrets implements SigningSecrets {
    private final Settings settings;
    private final FirstTenant first;

    @Inject
    ConfiguredSecrets(Config config, FirstTenant first) {
        this.settings = Keys.read(config, Settings::from);
        this.first = first;
    }

    /** The two secrets. */
    public record Settings(Optional<String> zoom, Optional<String> salesforce) {
        public static Settings from(Keys keys) {
            return new Settings(keys.text("zoom.webhook-secret"), keys.text("salesforce.webhook-secret"));
        }

        /** Hides the secrets. */
        @Override
        public String toString() {
            return "Settings[hidden]";
        }
    }

    @Override
    public Optional<String> find(TenantId tenant, Provider provider) {
        Optional<String> secret = switch (provider) {
            case ZOOM -> settings.zoom();
            case SALESFORCE -> settings.salesforce();
        };
        return secret.filter(configured -> first.is(tenant));
    }
}
