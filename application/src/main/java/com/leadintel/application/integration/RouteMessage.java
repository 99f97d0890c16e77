package com.leadintel.application.integration;

import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.integration.port.SigningSecrets;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds out whose a provider's message is, and with which secret it must be signed, before anything of it is believed. */
@Step
public class RouteMessage {
    private final Connections connections;
    private final SigningSecrets secrets;

    @Inject
    public RouteMessage(Connections connections, SigningSecrets secrets) {
        this.connections = connections;
        this.secrets = secrets;
    }

    /** Where a message goes: the tenant, and the secret that its signature must be made with. */
    public record Route(Connection connection, Optional<String> signingSecret) {
        /** Whose message it is. */
        public TenantId tenant() {
            return connection.tenant();
        }

        /** Hides the secret. */
        @Override
        public String toString() {
            return "Route[" + connection + "]";
        }
    }

    /** The route of a message that carries a connection key in its path. */
    public Optional<Route> byKey(Provider provider, String key) {
        return connections.findByKey(provider, key).map(this::route);
    }

    /** The route of a message on a plain path, by the account or organization that it names. */
    public Optional<Route> byAccount(Provider provider, String account) {
        return connections.findByAccount(provider, account).map(this::route);
    }

    /** The route of a message on a plain path that names no account, while there is only one connection it can be for. */
    public Optional<Route> byOnly(Provider provider) {
        return connections.findOnly(provider).map(this::route);
    }

    private Route route(Connection connection) {
        return new Route(connection, secrets.find(connection.tenant(), connection.provider()));
    }
}
