package com.leadintel.persistence.database;

import com.leadintel.domain.shared.TenantId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Ports whose every call is a transaction of its own, and tenants to call them for. */
public final class EachCall {
    private EachCall() {}

    /** The port, with a transaction around every call. */
    public static <P> P inTransaction(Class<P> port, P adapter) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    method.setAccessible(true);
                    return Transactions.call(() -> {
                        try {
                            return method.invoke(adapter, arguments);
                        } catch (InvocationTargetException failed) {
                            if (failed.getCause() instanceof RuntimeException refused) {
                                throw refused;
                            }
                            throw new IllegalStateException(failed.getCause());
                        } catch (IllegalAccessException impossible) {
                            throw new IllegalStateException(impossible);
                        }
                    });
                }));
    }

    /** A tenant that exists and has nothing. */
    public static TenantId newTenant() {
        TenantId tenant = new TenantId(UUID.randomUUID());
        try (Connection connection = Postgres.owner().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into tenant values (?, 'Acme', 'STARTER', 'Z', 'USD', now())")) {
            insert.setObject(1, tenant.value());
            insert.executeUpdate();
            return tenant;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
