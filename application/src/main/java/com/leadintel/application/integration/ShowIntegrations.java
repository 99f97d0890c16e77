package com.leadintel.application.integration;

import com.leadintel.application.integration.Integration.Role;
import com.leadintel.application.integration.Integration.State;
import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.integration.port.Equipment;
import com.leadintel.application.integration.port.Logins;
import com.leadintel.application.integration.port.SigningSecrets;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows who plays each role for the caller's tenant, and what a connection still lacks. */
@UseCase
public class ShowIntegrations {
    private final Connections connections;
    private final Logins logins;
    private final SigningSecrets secrets;
    private final Equipment equipment;

    @Inject
    public ShowIntegrations(Connections connections, Logins logins, SigningSecrets secrets, Equipment equipment) {
        this.connections = connections;
        this.logins = logins;
        this.secrets = secrets;
        this.equipment = equipment;
    }

    /** One line for each role; the path of a webhook holds the connection's key and is for those who may change it. */
    public List<Integration> handle(Caller caller) {
        caller.must(Permission.CONNECTION_READ);
        return Stream.concat(
                        Stream.of(Provider.values()).map(provider -> connected(caller, provider)),
                        equipment.all(caller.tenant()).stream().map(ShowIntegrations::equipped))
                .toList();
    }

    private Integration connected(Caller caller, Provider provider) {
        Optional<Connection> connection = connections.find(caller.tenant(), provider);
        List<String> lacks =
                connection.map(found -> lacks(caller.tenant(), found)).orElse(List.of());
        boolean essential = lacks.stream().anyMatch(code -> isEssential(provider, code));
        State state = essential ? State.INCOMPLETE : State.CONNECTED;
        return new Integration(
                role(provider),
                provider.name().toLowerCase(Locale.ROOT),
                connection.isPresent() ? state : State.NOT_CONNECTED,
                connection.flatMap(Connection::account),
                lacks,
                connection
                        .filter(found -> caller.may(Permission.CONNECTION_WRITE))
                        .map(Connection::webhook));
    }

    private List<String> lacks(TenantId tenant, Connection connection) {
        List<String> lacks = new ArrayList<>();
        Optional<String> account = logins.account(tenant, connection.provider());
        if (account.isEmpty()) {
            lacks.add("integration.no-login");
        } else if (!connection.isOf(account.get())) {
            lacks.add("integration.other-account");
        }
        if (secrets.find(tenant, connection.provider()).isEmpty()) {
            lacks.add("integration.no-signing-secret");
        }
        return lacks;
    }

    /** Salesforce signs only what a Flow sends; its Outbound Messages come without a signature. */
    private static boolean isEssential(Provider provider, String lack) {
        return provider == Provider.ZOOM || !lack.equals("integration.no-signing-secret");
    }

    private static Role role(Provider provider) {
        return switch (provider) {
            case ZOOM -> Role.TELEPHONY;
            case SALESFORCE -> Role.CRM;
        };
    }

    private static Integration equipped(Equipment.Piece piece) {
        State state = piece.outside() ? State.CONNECTED : State.BUILT_IN;
        return new Integration(piece.role(), piece.provider(), state, piece.detail(), List.of(), Optional.empty());
    }
}
