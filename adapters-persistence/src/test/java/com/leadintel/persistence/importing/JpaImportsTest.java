package com.leadintel.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.importing.port.ImportsContract;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Locks;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.database.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaImportsTest implements ImportsContract {
    private final Database database = Database.shared();
    private final JpaImports adapter = new JpaImports(database.session(), database.outbox(), database.announcements());
    private final Imports imports = Transacted.each(Imports.class, adapter);

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
    void whoOnlyLooksAtAnImportDoesNotWaitForWhoReadsItsRows() {
        TenantId tenant = newTenant();
        Import imported = ImportsContract.uploaded(tenant, 1);
        imports.add(tenant, imported);
        Import seen = Transactions.call(() -> {
            adapter.forUpdate(tenant, imported.id());
            return CompletableFuture.supplyAsync(() -> imports.get(tenant, imported.id()))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(seen.id()).isEqualTo(imported.id());
    }

    @Test
    void whoWaitsInVainForAnImportMayTryAgain() {
        TenantId tenant = newTenant();
        Import imported = ImportsContract.uploaded(tenant, 1);
        imports.add(tenant, imported);
        Runnable forUpdate = () -> adapter.forUpdate(tenant, imported.id());
        Refusal refused = Locks.refused(database, tenant, forUpdate, forUpdate);
        assertThat(refused.code()).isEqualTo("service.unavailable");
        assertThat(refused.isAway()).isTrue();
    }

    @Test
    void whoWaitsInVainWhetherARowIsTakenInMayTryAgain() {
        TenantId tenant = newTenant();
        Runnable takeIn = () -> adapter.takeIn(tenant, "a".repeat(64));
        assertThat(Locks.refused(database, tenant, takeIn, takeIn).isAway()).isTrue();
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
