package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.job.JobRequest;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs that were due before their lane had a table of its own, in a database whose owner is no superuser. */
class OldTriggersTest {
    private static final String MOVED = "/db/migration/V46__moved_and_found.sql";

    private final Database database = Database.fresh();
    private final TenantId tenant = database.newTenant();
    private final Node node = Node.over(database);
    private final DataSource owner = database.signedInAs("schema_owner", "owner's");

    @BeforeEach
    void theOwnerOfTheSchemaIsBehindTheWallToo() throws SQLException {
        write(database.owner(), """
                do $$ begin
                  if not exists (select from pg_roles where rolname = 'schema_owner') then
                    create role schema_owner login password 'owner''s' nosuperuser nobypassrls;
                  end if;
                end $$;
                grant usage, create on schema public to schema_owner;
                alter table job owner to schema_owner;
                alter table scheduled_tasks owner to schema_owner;
                alter table scheduled_reactions owner to schema_owner;
                alter table scheduled_research owner to schema_owner;
                """);
    }

    @Test
    void theyAreMovedThereOnceUnlessTheyRun() throws SQLException, IOException {
        JobId reaction = due("event:notification.tell");
        JobId research = due("research.lead");
        JobId runs = due("research.lead");
        JobId mail = due("mail");
        write(
                database.owner(),
                "insert into scheduled_tasks select * from scheduled_reactions;"
                        + " insert into scheduled_tasks select * from scheduled_research; delete from scheduled_reactions;"
                        + " delete from scheduled_research; update scheduled_tasks set picked = task_instance = '"
                        + runs + "'");
        for (int time = 0; time < 2; time++) {
            try (var script = OldTriggersTest.class.getResourceAsStream(MOVED)) {
                write(owner, new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(dueIn("scheduled_reactions")).containsExactly(reaction);
            assertThat(dueIn("scheduled_research")).containsExactly(research);
            assertThat(dueIn("scheduled_tasks")).containsExactlyInAnyOrder(runs, mail);
        }
        assertThat(database.rowsSeenBy(database.newTenant(), "job"))
                .as("the wall stands")
                .isZero();
        assertThat(ownerSees()).as("before the owner too").isZero();
    }

    /** A new job's trigger has the id of the job. */
    private JobId due(String kind) {
        return node.enqueue(tenant, JobRequest.of(kind, UUID.randomUUID(), Map.of()));
    }

    private List<JobId> dueIn(String table) {
        return database.system()
                .query("select task_instance from " + table, row -> new JobId(UUID.fromString(row.getString(1))));
    }

    private long ownerSees() throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select count(*) from job");
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void write(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
