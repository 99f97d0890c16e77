package com.leadintel.e2e.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * A gate in the database at which the product waits before it writes certain rows, so that a test can kill it there. What
 * a killed product had written in the same transaction is gone with its connection.
 */
public final class Gate implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Database database;
    private final String name;
    private final String writes;
    private final Connection keeper;

    private Gate(Database database, String name, String writes, Connection keeper) {
        this.database = database;
        this.name = name;
        this.writes = writes;
        this.keeper = keeper;
    }

    /** Shuts a gate of this name before what is written so ({@code insert on lead}) where the new row is like this. */
    public static Gate shut(Database database, String name, String writes, String where) {
        try {
            Connection keeper = database.open();
            keeper.createStatement().execute("select pg_advisory_lock(" + key(name) + ")");
            database.run(
                    "create function " + name + "() returns trigger language plpgsql as $$ begin"
                            + " perform pg_advisory_xact_lock_shared(" + key(name) + "); return new; end $$",
                    "create trigger " + name + " before " + writes + " for each row when (" + where
                            + ") execute function " + name + "()");
            return new Gate(database, name, writes, keeper);
        } catch (SQLException failed) {
            throw new IllegalStateException(name, failed);
        }
    }

    /** Waits until the product stands before the gate. */
    public void reached() {
        Awaitility.await("somebody before the gate " + name)
                .atMost(PATIENCE)
                .until(() -> database.count("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                                + " and classid = 0 and objid = " + key(name))
                        > 0);
    }

    private static int key(String name) {
        return name.hashCode() & Integer.MAX_VALUE;
    }

    /** Opens the gate for good. */
    @Override
    public void close() throws SQLException {
        keeper.close();
        database.run(
                "drop trigger " + name + " on " + writes.replaceFirst(".* on ", ""), "drop function " + name + "()");
    }
}
