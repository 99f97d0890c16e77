package com.leadintel.persistence.start;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the present schema and sets the passwords of the two runtime roles; safe to run on two servers at once. */
public final class DatabaseMigration {
    private DatabaseMigration() {}

    /** The passwords that the ordinary and the system role sign in with from now on. */
    public record RolePasswords(String app, String system) {
        /** Hides the passwords. */
        @Override
        public String toString() {
            return "RolePasswords[hidden]";
        }
    }

    /** Migrates through a data source that signs in as the owner of the schema; answers how many migrations ran. */
    public static int migrate(DataSource owner, RolePasswords passwords) {
        return Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration", "classpath:db/callback")
                .placeholders(
                        Map.of("app_password", quoted(passwords.app()), "system_password", quoted(passwords.system())))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static String quoted(String password) {
        return password.replace("'", "''");
    }
}
