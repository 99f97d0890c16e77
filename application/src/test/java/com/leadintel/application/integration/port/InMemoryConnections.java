package com.leadintel.application.integration.port;

import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Connections in memory. */
public final class InMemoryConnections implements Connections {
    private final List<Connection> connections = new ArrayList<>();

    @Override
    public Optional<Connection> findByKey(Provider provider, String key) {
        return first(provider, connection -> connection.key().equals(key));
    }

    @Override
    public Optional<Connection> findByAccount(Provider provider, String account) {
        return only(provider, connection -> connection.account().equals(Optional.of(account)));
    }

    @Override
    public Optional<Connection> findOnly(Provider provider) {
        return only(provider, connection -> true);
    }

    @Override
    public Optional<Connection> find(TenantId tenant, Provider provider) {
        return first(provider, connection -> connection.tenant().equals(tenant));
    }

    @Override
    public List<Connection> all(TenantId tenant) {
        return connections.stream()
                .filter(connection -> connection.tenant().equals(tenant))
                .toList();
    }

    @Override
    public void save(TenantId tenant, Connection connection) {
        connections.removeIf(known -> known.tenant().equals(tenant) && known.provider() == connection.provider());
        connections.add(connection);
    }

    private Optional<Connection> only(Provider provider, Predicate<Connection> wanted) {
        List<Connection> found = connections.stream()
                .filter(connection -> connection.provider() == provider)
                .filter(wanted)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Connection> first(Provider provider, Predicate<Connection> wanted) {
        return connections.stream()
                .filter(connection -> connection.provider() == provider)
                .filter(wanted)
                .findFirst();
    }
}
