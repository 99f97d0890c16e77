package com.leadintel.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.start.DatabaseMigration.RolePasswords;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatabaseMigrationTest {
    private static final RolePasswords PASSWORDS = new RolePasswords("app's", "system's");
    private final Database database = Database.fresh();

    @Test
    void aMigratedDatabaseIsLeftAlone() {
        assertThat(DatabaseMigration.migrate(database.owner(), PASSWORDS)).isZero();
    }

    @Test
    void twoServersMayMigrateAtOnce() {
        List<Integer> ran = IntStream.range(0, 4)
                .parallel()
                .mapToObj(server -> DatabaseMigration.migrate(database.owner(), PASSWORDS))
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
        assertThat(PASSWORDS.toString()).doesNotContain("app's");
    }
}
