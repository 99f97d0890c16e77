package com.leadintel.persistence.database;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** Real JTA transactions, as the container would run them around a use case. */
public final class Transactions {
    static final TransactionManager MANAGER = manager();
    static final TransactionSynchronizationRegistry REGISTRY = new TransactionSynchronizationRegistryImple();

    private Transactions() {}

    /** Runs the work in one transaction: commits, or rolls back when it throws. */
    public static <T> T call(Supplier<T> work) {
        try {
            MANAGER.begin();
            try {
                T result = work.get();
                MANAGER.commit();
                return result;
            } finally {
                if (MANAGER.getTransaction() != null) {
                    MANAGER.rollback();
                }
            }
        } catch (SystemException
                | NotSupportedException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Runs the work in one transaction: commits, or rolls back when it throws. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static TransactionManager manager() {
        System.setProperty(
                "ObjectStoreEnvironmentBean.objectStoreType",
                "com.arjuna.ats.internal.arjuna.objectstore.VolatileStore");
        System.setProperty("ObjectStoreEnvironmentBean.objectStoreDir", "target/transactions");
        return com.arjuna.ats.jta.TransactionManager.transactionManager();
    }
}
