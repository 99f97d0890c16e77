package com.leadintel.persistence.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import javax.sql.DataSource;

/** The product's persistence unit with an entity manager that is a new one in each transaction, like a container's. */
final class TransactionEntities {
    private final EntityManagerFactory factory;

    private TransactionEntities(EntityManagerFactory factory) {
        this.factory = factory;
    }

    static EntityManager over(DataSource source, String name) {
        TransactionEntities entities = new TransactionEntities(Persistence.createEntityManagerFactory(
                "app",
                Map.of(
                        "jakarta.persistence.jtaDataSource",
                        source,
                        "eclipselink.session-name",
                        name,
                        "eclipselink.target-server",
                        Narayana.class.getName(),
                        "eclipselink.logging.level",
                        "WARNING",
                        "eclipselink.weaving",
                        "false")));
        return (EntityManager) Proxy.newProxyInstance(
                TransactionEntities.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> entities.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(present(), arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private EntityManager present() {
        if (Transactions.REGISTRY.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("no transaction");
        }
        if (Transactions.REGISTRY.getResource(this) instanceof EntityManager present) {
            return present;
        }
        EntityManager fresh = factory.createEntityManager();
        Transactions.REGISTRY.putResource(this, fresh);
        Transactions.REGISTRY.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // EclipseLink writes out what is left by a synchronization of its own
            }

            @Override
            public void afterCompletion(int status) {
                fresh.close();
            }
        });
        return fresh;
    }
}
