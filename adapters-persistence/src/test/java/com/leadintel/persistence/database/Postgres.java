package com.leadintel.persistence.database;

import com.leadintel.persistence.start.DatabaseMigration;
import com.leadintel.persistence.start.DatabaseMigration.RuntimeRoles;
import com.leadintel.persistence.start.DatabaseMigration.SignIn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for the whole run; it ends with the JVM. */
final class Postgres {
    static final RuntimeRoles ROLES =
            new RuntimeRoles(new SignIn("lead_intel_app", "app's"), new SignIn("lead_intel_system", "system's"));
    private static final EmbeddedPostgres SERVER = started();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** A migrated database of its own; answers its address. */
    static String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        String url = "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
        DatabaseMigration.migrate(source(url, "postgres", "postgres"), ROLES);
        return url;
    }

    static DataSource source(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
            source.setProperty("stringtype", "unspecified");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
