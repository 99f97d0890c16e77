package com.leadintel.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.start.DatabaseMigration.RuntimeRoles;
import com.leadintel.persistence.start.DatabaseMigration.SignIn;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatabaseMigrationTest {
    private static final RuntimeRoles ROLES =
            new RuntimeRoles(new SignIn("lead_intel_app", "app's"), new SignIn("lead_intel_system", "system's"));
    private final Database database = Database.fresh();

    @Test
    void aMigratedDatabaseIsLeftAlone() {
        assertThat(DatabaseMigration.migrate(database.owner(), ROLES)).isZero();
    }

    @Test
    void twoServersMayMigrateAtOnce() {
        List<Integer> ran = IntStream.range(0, 4)
                .parallel()
                .mapToObj(server -> DatabaseMigration.migrate(database.owner(), ROLES))
                .toList();
        assertThat(ran).containsOnly(0);
    }

    @Test
    void theOrdinaryRoleHasItsPassword() throws SQLException {
        try (var connection = database.plainApp().getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void theOrdinaryRoleCannotChangeTheSchema() {
        assertThatThrownBy(() -> {
                    try (var connection = database.plainApp().getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("alter table job disable row level security");
                    }
                })
                .hasMessageContaining("must be owner");
    }

    @Test
    void passwordsAreNotShown() {
        assertThat(ROLES.toString()).doesNotContain("app's");
    }

    @Test
    void otherNamesStandBehindTheSameWalls() throws SQLException {
        DatabaseMigration.migrate(
                database.owner(), new RuntimeRoles(new SignIn("sales_app", "one"), new SignIn("sales_system", "two")));
        TenantId tenant = database.newTenant();
        database.newTenant();
        assertThat(tenantsSeen("sales_app", "one", tenant.toString())).isEqualTo(1);
        assertThat(tenantsSeen("sales_app", "one", "")).isZero();
        assertThat(tenantsSeen("sales_system", "two", "")).isEqualTo(2);
    }

    @Test
    void aRoleAboveTheWallsIsRefused() {
        RuntimeRoles above = new RuntimeRoles(new SignIn("postgres", "one"), ROLES.system());
        assertThatThrownBy(() -> DatabaseMigration.migrate(database.owner(), above))
                .hasMessageContaining("the role postgres stands above row-level security");
    }

    private long tenantsSeen(String user, String password, String tenant) throws SQLException {
        try (var connection = database.signedInAs(user, password).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + tenant + "', false)");
            var rows = statement.executeQuery("select count(*) from tenant");
            rows.next();
            return rows.getLong(1);
        }
    }
}
