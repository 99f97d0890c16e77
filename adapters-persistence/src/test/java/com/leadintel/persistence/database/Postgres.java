package com.leadintel.persistence.database;

import com.leadintel.persistence.start.DatabaseMigration;
import com.leadintel.persistence.start.DatabaseMigration.RolePasswords;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One migrated PostgreSQL for the whole run; it ends with the JVM. */
public final class Postgres {
    static final RolePasswords PASSWORDS = new RolePasswords("app's", "system's");
    private static final EmbeddedPostgres SERVER = started();

    private Postgres() {}

    /** The owner of the schema, above all row-level security. */
    public static DataSource owner() {
        return SERVER.getPostgresDatabase();
    }

    /** The ordinary role, without pool or transactions. */
    public static DataSource app() {
        return as("lead_intel_app", PASSWORDS.app());
    }

    /** The system role, without pool or transactions. */
    public static DataSource system() {
        return as("lead_intel_system", PASSWORDS.system());
    }

    static String url() {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/postgres";
    }

    private static DataSource as(String user, String password) {
        try {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url());
            source.setUser(user);
            source.setPassword(password);
            source.setProperty("stringtype", "unspecified");
            return source;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            DatabaseMigration.migrate(server.getPostgresDatabase(), PASSWORDS);
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
