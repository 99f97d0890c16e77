package com.leadintel.persistence.start;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the present schema and lets the two runtime roles in; safe to run on two servers at once. */
public final class DatabaseMigration {
    private DatabaseMigration() {}

    /** The name and the password under which a role signs in from now on. */
    public record SignIn(String user, String password) {
        /** Hides the password. */
        @Override
        public String toString() {
            return "SignIn[" + user + "]";
        }
    }

    /** How the ordinary and the system role sign in. */
    public record RuntimeRoles(SignIn app, SignIn system) {}

    /** Migrates through a data source that signs in as the owner of the schema; answers how many migrations ran. */
    public static int migrate(DataSource owner, RuntimeRoles roles) {
        int ran = Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration", "classpath:db/callback")
                .placeholders(Map.of(
                        "app_user", quoted(roles.app().user()),
                        "system_user", quoted(roles.system().user())))
                .load()
                .migrate()
                .migrationsExecuted;
        new SignIns(owner).allow(roles.app(), roles.system());
        return ran;
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
