package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.shared.IdsInTests;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousekeepingTest {
    private static final Instant NOW = Instant.parse("2026-06-01T02:30:00Z");

    private final Database database = Database.fresh();
    private final TenantId tenant = database.newTenant();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final List<JobRunner> runners = new ArrayList<>();
    private final Housekeeping housekeeping = new Housekeeping(
            database.system(),
            Retention.days(30, 90, 7),
            new DailyJobs(
                    database.system(),
                    new Runners(runners, new Reactions(List.of(), database.outbox())),
                    IdsInTests.timeOrdered(),
                    clock),
            clock);

    @ParameterizedTest
    @CsvSource({"91, true, 0", "89, true, 1", "91, false, 1"})
    void endedJobsGoAfterNinetyDays(int days, boolean ended, int left) throws SQLException {
        job(UUID.randomUUID(), ended ? "SUCCEEDED" : "QUEUED", ended ? daysAgo(days) : null, "{}");
        housekeeping.tidy();
        assertThat(rows("job")).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"31, 0", "29, 1"})
    void relayedEventsGoAfterThirtyDays(int days, int left) throws SQLException {
        event(UUID.randomUUID(), UUID.randomUUID(), daysAgo(days));
        housekeeping.tidy();
        assertThat(rows("outbox")).isEqualTo(left);
    }

    @Test
    void anEventThatWaitsStaysHoweverOldItIs() throws SQLException {
        event(UUID.randomUUID(), UUID.randomUUID(), null);
        housekeeping.tidy();
        assertThat(rows("outbox")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"DEAD, 1", "QUEUED, 1", "SUCCEEDED, 0"})
    void anEventStaysWhileAReactionToItMayRunAgain(String state, int left) throws SQLException {
        UUID event = UUID.randomUUID();
        UUID entity = UUID.randomUUID();
        event(event, entity, daysAgo(60));
        job(entity, state, state.equals("QUEUED") ? null : daysAgo(60), "{\"event\": \"" + event + "\"}");
        housekeeping.tidy();
        assertThat(rows("outbox")).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "6, 1"})
    void answersGoAfterSevenDays(int days, int left) throws SQLException {
        write("insert into idempotent_answer values ('" + tenant + "', 'k', 'f', 'a', '" + daysAgo(days) + "')");
        housekeeping.tidy();
        assertThat(rows("idempotent_answer")).isEqualTo(left);
    }

    @Test
    void everyTenantGetsTheJobsOfTheDayOnce() throws SQLException {
        runners.add(new Runner("weekly", run -> {}));
        runners.add(new Daily());
        database.newTenant();
        housekeeping.tidy();
        housekeeping.tidy();
        assertThat(rows("job where kind = 'count' and subject = tenant and state = 'QUEUED'"))
                .isEqualTo(2);
        assertThat(rows("job")).isEqualTo(2);
        assertThat(rows("scheduled_tasks t join job j on t.task_instance = j.trigger::text"))
                .isEqualTo(2);
    }

    private static final class Daily implements JobRunner {
        @Override
        public String kind() {
            return "count";
        }

        @Override
        public boolean daily() {
            return true;
        }

        @Override
        public void run(JobRun run) {}
    }

    @Test
    void nothingIsKeptForLessThanADay() {
        assertThatThrownBy(() -> Retention.days(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days)).toString();
    }

    private void job(UUID subject, String state, String endedAt, String payload) throws SQLException {
        UUID id = UUID.randomUUID();
        write("insert into job (id, trigger, tenant, kind, subject, payload, state, max_attempts, created_at, run_at,"
                + " ended_at) values ('" + id + "', '" + id + "', '" + tenant + "', 'k', '" + subject + "', '" + payload
                + "', '" + state + "', 1, now(), now(), " + quoted(endedAt) + ")");
    }

    private void event(UUID id, UUID entity, String relayedAt) throws SQLException {
        write("insert into outbox (id, tenant, type, version, entity, at, correlation, payload, relayed_at) values ('"
                + id
                + "', '" + tenant + "', 'lead.captured', 1, '" + entity + "', now(), '" + id + "', '{}', "
                + quoted(relayedAt) + ")");
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int rows(String table) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
