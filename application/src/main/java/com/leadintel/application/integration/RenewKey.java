package com.leadintel.application.integration;

import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.SecretTexts;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Gives a connection another key, when too many people know the old one; the provider has to be told the new address. */
@UseCase
public class RenewKey {
    private final Connections connections;
    private final SecretTexts texts;

    @Inject
    public RenewKey(Connections connections, SecretTexts texts) {
        this.connections = connections;
        this.texts = texts;
    }

    /** Messages under the old key are refused from now on; refuses without a connection with {@code connection.not-found}. */
    public void handle(Caller caller, Provider provider) {
        caller.must(Permission.CONNECTION_WRITE);
        Connection known = connections
                .find(caller.tenant(), provider)
                .orElseThrow(() -> Refusal.notFound("connection.not-found", provider));
        connections.save(caller.tenant(), known.under(texts.fresh(Connection.KEY_LENGTH)));
    }
}
