package com.leadintel.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The second wall between tenants: what the database itself refuses, whatever the code above it forgets. */
class WallTest {
    /** Tables that belong to no tenant: the migrations' own, and the scheduler library's, which names jobs only. */
    private static final Set<String> NOBODYS =
            Set.of("flyway_schema_history", "scheduled_tasks", "scheduled_research", "scheduled_reactions");

    private final Database database = Database.shared();

    @Test
    void everyTenantsTableIsWalledOff() throws SQLException {
        assertThat(names(
                        "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"
                                + " and not (relrowsecurity and relforcerowsecurity)"))
                .containsExactlyInAnyOrderElementsOf(NOBODYS);
    }

    @Test
    void everyWallHoldsForReadingAndWriting() throws SQLException {
        assertThat(names("select tablename from pg_policies where 'lead_intel_app' = any(roles)"
                        + " and (cmd <> 'ALL' or qual is null or with_check is null)"))
                .isEmpty();
    }

    @Test
    void theSystemRoleReachesTheNamedTablesOnly() throws SQLException {
        assertThat(names("select distinct table_name from information_schema.role_table_grants"
                        + " where grantee = 'lead_intel_system' and table_name not like 'scheduled_%'"))
                .containsExactlyInAnyOrder(
                        "tenant", "app_user", "api_key", "connection", "outbox", "job", "idempotent_answer");
    }

    @Test
    void noRuntimeRoleIsAboveTheWalls() throws SQLException {
        assertThat(
                        names(
                                "select rolname from pg_roles where rolname like 'lead_intel_%' and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void withoutATenantNothingIsSeen() throws SQLException {
        database.newTenant();
        try (var connection = database.plainApp().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from tenant")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void aRowCannotBeWrittenForAnotherTenant() {
        TenantId tenant = database.newTenant();
        TenantId other = database.newTenant();
        assertThatThrownBy(() -> Transactions.run(() -> database.session()
                        .of(tenant)
                        .createNativeQuery("insert into idempotent_answer values (?1, 'k', 'f', 'a', now())")
                        .setParameter(1, other.value())
                        .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aSessionOutsideATransactionIsRefused() {
        TenantId tenant = database.newTenant();
        assertThatThrownBy(() -> database.session().of(tenant)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneTransactionMayChangeFromTenantToTenant() {
        TenantId one = database.newTenant();
        TenantId two = database.newTenant();
        List<Object> seen = Transactions.call(() -> List.of(ownTenant(one), ownTenant(two), ownTenant(one)));
        assertThat(seen).containsExactly(one.value(), two.value(), one.value());
    }

    private Object ownTenant(TenantId tenant) {
        return database.session()
                .of(tenant)
                .createNativeQuery("select id from tenant")
                .getSingleResult();
    }

    private List<String> names(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
