package com.leadintel.application.integration;

import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.integration.port.Logins;
import com.leadintel.application.integration.port.SigningSecrets;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.SecretTexts;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Connects the first tenant with the providers whose logins or secrets the installer gave. */
@UseCase
public class ConnectProviders {
    private final Tenants tenants;
    private final Connections connections;
    private final Logins logins;
    private final SigningSecrets secrets;
    private final SecretTexts texts;

    @Inject
    public ConnectProviders(
            Tenants tenants, Connections connections, Logins logins, SigningSecrets secrets, SecretTexts texts) {
        this.tenants = tenants;
        this.connections = connections;
        this.logins = logins;
        this.secrets = secrets;
        this.texts = texts;
    }

    /** Makes the connections that are missing and adds the account to those without one; leaves all others as they are. */
    public void handle() {
        tenants.first().ifPresent(first -> {
            for (Provider provider : Provider.values()) {
                connect(first.id(), provider);
            }
        });
    }

    private void connect(TenantId tenant, Provider provider) {
        Optional<String> account = logins.account(tenant, provider);
        Optional<Connection> known = connections.find(tenant, provider);
        boolean given = account.isPresent() || secrets.find(tenant, provider).isPresent();
        boolean complete =
                known.isPresent() && (account.isEmpty() || known.get().account().isPresent());
        if (given && !complete) {
            String key = known.map(Connection::key).orElseGet(() -> texts.fresh(Connection.KEY_LENGTH));
            connections.save(tenant, new Connection(tenant, provider, key, account));
        }
    }
}
