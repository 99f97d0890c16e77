package com.leadintel.persistence.database;

import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.TenantSession;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;

/** The persistence unit of the product on the tests' PostgreSQL, signed in as the ordinary role. */
public final class Jpa {
    private static final EntityManagerFactory FACTORY = factory();

    private Jpa() {}

    /** The door that the adapters use. */
    public static TenantSession session() {
        return new TenantSession(entities(), Transactions.REGISTRY);
    }

    /** The other, small door. */
    public static SystemDatabase system() {
        return new SystemDatabase(Postgres.system());
    }

    /** An entity manager that is a new one in each transaction, like a container's. */
    public static EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                Jpa.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    return call(method, arguments);
                });
    }

    private static Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(present(), arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static EntityManager present() {
        if (Transactions.REGISTRY.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("no transaction");
        }
        if (Transactions.REGISTRY.getResource(Jpa.class) instanceof EntityManager present) {
            return present;
        }
        EntityManager fresh = FACTORY.createEntityManager();
        Transactions.REGISTRY.putResource(Jpa.class, fresh);
        Transactions.REGISTRY.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // EclipseLink writes out what is left by its own synchronization
            }

            @Override
            public void afterCompletion(int status) {
                fresh.close();
            }
        });
        return fresh;
    }

    private static EntityManagerFactory factory() {
        return Persistence.createEntityManagerFactory(
                "app",
                Map.of(
                        "jakarta.persistence.jtaDataSource", pool(),
                        "eclipselink.target-server", Narayana.class.getName(),
                        "eclipselink.weaving", "false"));
    }

    private static AgroalDataSource pool() {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(20)
                            .transactionIntegration(
                                    new NarayanaTransactionIntegration(Transactions.MANAGER, Transactions.REGISTRY))
                            .connectionFactoryConfiguration(connection -> connection
                                    .jdbcUrl(Postgres.url())
                                    .principal(new NamePrincipal("lead_intel_app"))
                                    .credential(new SimplePassword(Postgres.PASSWORDS.app()))
                                    .jdbcProperty("stringtype", "unspecified")
                                    .jdbcProperty("reWriteBatchedInserts", "true"))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
