package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is looked up of jobs that are not done does not read those that are. */
class JobIndexTest {
    private static Database database;
    private static TenantId tenant;

    @BeforeAll
    static void manyJobsAreDoneAndFewAreNot() throws SQLException {
        database = Database.fresh();
        tenant = database.newTenant();
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into job (id, trigger, tenant, kind, subject, payload, state, max_attempts,"
                    + " created_at, run_at) select gen_random_uuid(), gen_random_uuid(), '" + tenant
                    + "', 'kind ' || n / 100 % 4, gen_random_uuid(), '{}', case n % 100 when 1 then 'DEAD' when 2 then"
                    + " 'QUEUED' when 3 then 'RUNNING' else 'SUCCEEDED' end, 5, now() - n * interval '1 second', now()"
                    + " from generate_series(1, 20000) n");
            statement.execute("analyze job");
        }
    }

    @Test
    void theDeadOnesOfAKindAreFoundAmongTheDead() {
        assertThat(plan("select * from job where tenant = '" + tenant + "' and kind = 'kind 1' and state = 'DEAD'"
                        + " order by created_at desc, id desc limit 1000"))
                .contains("job_dead");
    }

    @Test
    void theLatestDeadOnesAreFoundAmongTheDead() {
        assertThat(plan("select * from job where tenant = '" + tenant + "' and state = 'DEAD'"
                        + " order by created_at desc, id desc limit 51"))
                .containsAnyOf("job_dead", "job_not_done");
    }

    @Test
    void theFiguresAreCountedAmongThoseThatAreNotDone() {
        assertThat(plan(QueueFigures.BY_STATE)).contains("job_not_done");
        assertThat(plan(QueueFigures.OLDEST.replace("?", "now()"))).contains("job_not_done");
    }

    private static String plan(String sql) {
        List<String> lines = database.system().query("explain " + sql, row -> row.getString(1));
        return String.join("\n", lines);
    }
}
