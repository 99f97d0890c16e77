package com.leadintel.persistence.integration;

import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.Connections;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlConnections implements Connections {
    private final TenantSession session;
    private final SystemDatabase system;

    @Inject
    SqlConnections(TenantSession session, SystemDatabase system) {
        this.session = session;
        this.system = system;
    }

    @Override
    public Optional<Connection> findByKey(Provider provider, String key) {
        return system
                .query(
                        "select * from connection where provider = ? and key = ?",
                        SqlConnections::read,
                        provider.name(),
                        key)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Connection> findByAccount(Provider provider, String account) {
        return only(system.query(
                "select * from connection where provider = ? and account = ? limit 2",
                SqlConnections::read,
                provider.name(),
                account));
    }

    @Override
    public Optional<Connection> findOnly(Provider provider) {
        return only(system.query(
                "select * from connection where provider = ? limit 2", SqlConnections::read, provider.name()));
    }

    @Override
    public Optional<Connection> find(TenantId tenant, Provider provider) {
        return system
                .query(
                        "select * from connection where tenant = ? and provider = ?",
                        SqlConnections::read,
                        tenant.value(),
                        provider.name())
                .stream()
                .findFirst();
    }

    @Override
    public List<Connection> all(TenantId tenant) {
        List<?> rows = session.of(tenant)
                .createNativeQuery("select provider, key, account from connection where tenant = ?1 order by provider")
                .setParameter(1, tenant.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Connection(
                        tenant, Provider.valueOf((String) row[0]), (String) row[1], Optional.ofNullable((String)
                                row[2])))
                .toList();
    }

    @Override
    public void save(TenantId tenant, Connection connection) {
        session.of(tenant)
                .createNativeQuery("insert into connection (tenant, provider, key, account) values (?1, ?2, ?3, ?4)"
                        + " on conflict (tenant, provider) do update"
                        + " set key = excluded.key, account = excluded.account")
                .setParameter(1, tenant.value())
                .setParameter(2, connection.provider().name())
                .setParameter(3, connection.key())
                .setParameter(4, connection.account().orElse(null))
                .executeUpdate();
    }

    private static Optional<Connection> only(List<Connection> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Connection read(ResultSet row) throws SQLException {
        return new Connection(
                new TenantId(row.getObject("tenant", UUID.class)),
                Provider.valueOf(row.getString("provider")),
                row.getString("key"),
                Optional.ofNullable(row.getString("account")));
    }
}
