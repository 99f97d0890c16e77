package com.leadintel.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.importing.port.ImportsContract;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaImportsTest implements ImportsContract {
    private final Database database = Database.shared();
    private final Imports imports = Transacted.each(
            Imports.class, new JpaImports(database.session(), database.outbox(), database.announcements()));

    @Override
    public Imports imports() {
        return imports;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }

    @Test
    void ofManyEqualRowsAtOnceOneIsTakenIn() {
        TenantId tenant = newTenant();
        assertThat(IntStream.range(0, 8).parallel().filter(i -> imports.takeIn(tenant, "a".repeat(64))))
                .hasSize(1);
    }

    @Test
    void anImportFromBeforeOwnersWereChosenIsForNobody() throws SQLException {
        TenantId tenant = newTenant();
        Import imported = ImportsContract.uploaded(tenant, 1);
        imports.add(tenant, imported);
        try (Connection owner = database.owner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("update lead_import set state = cast(cast(state as jsonb) - 'owner' as text)"
                    + " where tenant = '" + tenant.value() + "'");
        }
        assertThat(imports.get(tenant, imported.id()).state().owner()).isEmpty();
    }

    @Test
    void aQueryThatForgetsItsConditionsSeesNoOtherTenantsImports() {
        TenantId tenant = newTenant();
        imports.add(tenant, ImportsContract.uploaded(tenant, 1));
        imports.takeIn(tenant, "a".repeat(64));
        TenantId other = newTenant();
        assertThat(database.rowsSeenBy(other, "lead_import")).isZero();
        assertThat(database.rowsSeenBy(other, "import_row")).isZero();
    }
}
