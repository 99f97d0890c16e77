package com.leadintel.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.leadintel.persistence.start.DatabaseMigration.RuntimeRoles;
import com.leadintel.persistence.start.DatabaseMigration.SignIn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What a failed start says, in exceptions and in PostgreSQL's own log. */
class SecretsTest {
    private static final RuntimeRoles ROLES = new RuntimeRoles(
            new SignIn("lead_intel_app", "first-secret"), new SignIn("lead_intel_system", "second-secret"));

    @TempDir
    private Path folder;

    private Path log;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws IOException {
        log = folder.resolve("postgres.log");
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("log_statement", "ddl")
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .start();
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void aDatabaseThatCannotBeWrittenIsToldNoPassword() throws IOException, SQLException {
        DatabaseMigration.migrate(owner(), ROLES);
        run("alter system set default_transaction_read_only = on", "select pg_reload_conf()");

        Throwable failed = catchThrowable(() -> DatabaseMigration.migrate(owner(), ROLES));

        assertThat(told(failed)).contains("read-only").doesNotContain("secret", "SCRAM");
        assertThat(Files.readString(log)).contains("read-only").doesNotContain("-secret", "SCRAM");
    }

    @Test
    void anOwnerWhoMayMakeNoRolesTellsNoPassword() throws IOException, SQLException {
        run("create role modest login password 'modest'", "create database modest owner modest");
        DataSource modest = source("modest", "modest");

        Throwable failed = catchThrowable(() -> DatabaseMigration.migrate(modest, ROLES));

        assertThat(told(failed)).contains("permission denied").doesNotContain("secret", "SCRAM");
        assertThat(Files.readString(log)).contains("permission denied").doesNotContain("-secret", "SCRAM");
    }

    private DataSource owner() {
        return source("postgres", "postgres");
    }

    private DataSource source(String user, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {postgres.getPort()});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(user);
        return source;
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String told(Throwable failure) {
        StringWriter told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told));
        return told.toString();
    }
}
