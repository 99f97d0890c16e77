package com.leadintel.application.integration;

import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.integration.port.Logins;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Lets a connection name the account that the tenant's login opens, after the login was changed to another one. */
@UseCase
public class AdoptAccount {
    private final Connections connections;
    private final Logins logins;

    @Inject
    public AdoptAccount(Connections connections, Logins logins) {
        this.connections = connections;
        this.logins = logins;
    }

    /** Changes the account under the same key; refuses without a connection or a login with {@code connection.not-found}. */
    public void handle(Caller caller, Provider provider) {
        caller.must(Permission.CONNECTION_WRITE);
        Connection known = connections
                .find(caller.tenant(), provider)
                .orElseThrow(() -> Refusal.notFound("connection.not-found", provider));
        String account = logins.account(caller.tenant(), provider)
                .orElseThrow(() -> Refusal.notFound("connection.not-found", provider));
        connections.save(caller.tenant(), known.to(account));
    }
}
