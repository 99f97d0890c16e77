package com.leadintel.persistence.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.application.tenant.port.TenantsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SqlTenantsTest implements TenantsContract {
    private static final String TABLES = "select table_name from information_schema.columns"
            + " where table_schema = 'public' and column_name = 'tenant' order by table_name";
    private static final String REQUIRED = "select column_name, udt_name from information_schema.columns"
            + " where table_schema = 'public' and table_name = ? and is_nullable = 'NO' and is_identity = 'NO'"
            + " and is_generated = 'NEVER' and column_default is null order by ordinal_position";

    private final Tenants tenants = Transacted.each(
            Tenants.class,
            new SqlTenants(Database.shared().session(), Database.shared().system()));

    @Override
    public Tenants tenants() {
        return tenants;
    }

    @Test
    void aRemovedTenantHasNoRowInAnyTable() throws SQLException {
        TenantId gone = Database.shared().newTenant();
        TenantId stays = Database.shared().newTenant();
        try (Connection owner = Database.shared().owner().getConnection()) {
            List<String> tables = texts(owner, TABLES);
            fill(owner, tables, gone);
            fill(owner, tables, stays);
            assertThat(counts(owner, tables, gone).values()).doesNotContain(0L);
            tenants.remove(gone);
            assertThat(counts(owner, tables, gone).values()).containsOnly(0L);
            assertThat(counts(owner, tables, stays).values()).doesNotContain(0L);
        }
        assertThatThrownBy(() -> tenants.get(gone)).hasMessageStartingWith("tenant.not-found");
    }

    @Test
    void workThatRunsIsInTheWay() throws SQLException {
        TenantId busy = Database.shared().newTenant();
        try (Connection owner = Database.shared().owner().getConnection()) {
            owner.setAutoCommit(false);
            run(owner, "select id from tenant where id = " + literal(busy) + " for update");
            assertThatThrownBy(() -> tenants.remove(busy)).hasMessageStartingWith("tenant.busy");
            owner.rollback();
            owner.setAutoCommit(true);
        }
        tenants.remove(busy);
        assertThat(tenants.all()).noneMatch(tenant -> tenant.id().equals(busy));
    }

    /** One row in every table, whatever its columns are; rules between columns and tables are off meanwhile. */
    private static void fill(Connection owner, List<String> tables, TenantId tenant) throws SQLException {
        run(owner, "set session_replication_role = replica");
        for (String table : tables) {
            List<String> names = new ArrayList<>();
            List<String> values = new ArrayList<>();
            try (PreparedStatement columns = owner.prepareStatement(REQUIRED)) {
                columns.setString(1, table);
                try (ResultSet row = columns.executeQuery()) {
                    while (row.next()) {
                        names.add("\"" + row.getString(1) + "\"");
                        values.add(
                                switch (row.getString(1)) {
                                    case "tenant" -> literal(tenant);
                                    case "state" -> row.getString(2).equals("text") ? "'QUEUED'" : "'{}'";
                                    default -> value(row.getString(2));
                                });
                    }
                }
            }
            run(
                    owner,
                    "insert into \"" + table + "\" (" + String.join(", ", names) + ") values ("
                            + String.join(", ", values) + ")");
        }
        run(owner, "set session_replication_role = origin");
    }

    private static String literal(TenantId tenant) {
        return "'" + tenant + "'";
    }

    private static String value(String type) {
        return switch (type) {
            case "uuid" -> "'" + UUID.randomUUID() + "'";
            case "jsonb", "json" -> "'{}'";
            case "timestamptz" -> "now()";
            case "date" -> "current_date";
            case "bool" -> "false";
            case "bytea" -> "'\\x00'";
            case "text", "varchar" -> "'" + UUID.randomUUID() + "'";
            case "_text" -> "'{}'";
            default -> "1";
        };
    }

    private static Map<String, Long> counts(Connection owner, List<String> tables, TenantId tenant)
            throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables) {
            String count = texts(owner, "select count(*) from \"" + table + "\" where tenant = " + literal(tenant))
                    .get(0);
            counts.put(table, Long.valueOf(count));
        }
        return counts;
    }

    private static List<String> texts(Connection owner, String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
