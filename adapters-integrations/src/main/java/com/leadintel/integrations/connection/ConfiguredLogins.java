package com.leadintel.integrations.connection;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.Logins;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.crm.salesforce.SalesforceSettings;
import com.leadintel.integrations.settings.Keys;
import com.leadintel.integrations.telephony.zoom.ZoomSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The first tenant's logins: the server-to-server app of Zoom and the connected app of Salesforce. */
@Singleton
public class ConfiguredLogins implements Logins {
    private final ZoomSettings zoom;
    private final SalesforceSettings salesforce;
    private final FirstTenant first;

    @Inject
    ConfiguredLogins(Config config, FirstTenant first) {
        this.zoom = Keys.read(config, ZoomSettings::from);
        this.salesforce = Keys.read(config, SalesforceSettings::from);
        this.first = first;
    }

    @Override
    public Optional<String> account(TenantId tenant, Provider provider) {
        Optional<String> account = switch (provider) {
            case ZOOM -> zoom.account();
            case SALESFORCE -> salesforce.organization();
        };
        return account.filter(configured -> first.is(tenant));
    }
}
