package com.leadintel.persistence.database;

import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.outbox.Outbox;
import com.leadintel.persistence.shared.IdsInTests;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A migrated database and the product's doors to it. */
public final class Database {
    private static final Database SHARED = new Database();

    private final String url;
    private final Statements statements = new Statements();
    private final DataSource app;
    private final DataSource system;
    private final EntityManager entities;

    private Database() {
        url = Postgres.newDatabase();
        app = statements.of(
                Pools.pool(url, "lead_intel_app", Postgres.ROLES.app().password(), true));
        system = Pools.pool(url, "lead_intel_system", Postgres.ROLES.system().password(), false);
        entities = TransactionEntities.over(app, url);
    }

    /** The one that most tests share. */
    public static Database shared() {
        return SHARED;
    }

    /** One that nobody else uses. */
    public static Database fresh() {
        return new Database();
    }

    /** The owner of the schema, above all row-level security. */
    public DataSource owner() {
        return Postgres.source(url, "postgres", "postgres");
    }

    /** The ordinary role, outside transactions. */
    public DataSource plainApp() {
        return Postgres.source(url, "lead_intel_app", Postgres.ROLES.app().password());
    }

    /** Whoever signs in with this name and password, outside transactions. */
    public DataSource signedInAs(String user, String password) {
        return Postgres.source(url, user, password);
    }

    /** The system role, pooled. */
    public DataSource systemSource() {
        return system;
    }

    /** What the ordinary role executes in the tenants' transactions. */
    public Statements statements() {
        return statements;
    }

    public TenantSession session() {
        return new TenantSession(entities, Transactions.REGISTRY);
    }

    public SystemDatabase system() {
        return new SystemDatabase(system);
    }

    public Announcements announcements() {
        return new Announcements(session());
    }

    public Outbox outbox() {
        return new Outbox(session(), system(), announcements(), IdsInTests.timeOrdered());
    }

    /** A tenant that exists and has nothing. */
    public TenantId newTenant() {
        TenantId tenant = new TenantId(UUID.randomUUID());
        try (Connection connection = owner().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into tenant values (?, 'Acme', 'STARTER', 'Z', 'USD', now())")) {
            insert.setObject(1, tenant.value());
            insert.executeUpdate();
            return tenant;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many rows of a table the ordinary role sees for a tenant when it forgets every condition. */
    public long rowsSeenBy(TenantId tenant, String table) {
        try (Connection connection = plainApp().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement name = connection.prepareStatement("select set_config('app.tenant', ?, true)");
                    PreparedStatement count = connection.prepareStatement("select count(*) from " + table)) {
                name.setString(1, tenant.toString());
                name.execute();
                ResultSet rows = count.executeQuery();
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
