package com.leadintel.persistence.database;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What becomes of those who wait for a lock that nobody gives back in time, as a server that stands still does not. */
public final class Locks {
    private Locks() {}

    /** How the one is refused who asks for something while the transaction of another holds it. */
    public static Refusal refused(Database database, TenantId tenant, Runnable holds, Runnable asks) {
        return Transactions.call(() -> {
            holds.run();
            return CompletableFuture.supplyAsync(() -> refusal(database, tenant, asks))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
    }

    private static Refusal refusal(Database database, TenantId tenant, Runnable asks) {
        try {
            Transactions.run(() -> {
                database.session()
                        .of(tenant)
                        .createNativeQuery("select set_config('lock_timeout', '100ms', true)")
                        .getSingleResult();
                asks.run();
            });
        } catch (Refusal refused) {
            return refused;
        }
        throw new AssertionError("Nobody was in the way");
    }
}
