package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a node that was killed: a job that is marked as running, and a trigger that nobody keeps alive. */
class DeadNodeTest {
    private final Database database = Database.fresh();
    private final TenantId tenant = database.newTenant();
    private final JobLedger ledger = new JobLedger(database.system(), Clock.systemUTC());
    private final AtomicInteger starts = new AtomicInteger();
    private final List<String> lost = new CopyOnWriteArrayList<>();
    private Node survivor;
    private StartedJob left;

    @BeforeEach
    void aNodeDiesInTheMiddle() throws SQLException {
        survivor = Node.over(database)
                .doing(new Runner("import", run -> starts.incrementAndGet(), (run, code) -> lost.add(code)));
        JobId id = survivor.enqueue(tenant, JobRequest.of("import", UUID.randomUUID(), Map.of()));
        left = ((Start.Runs) ledger.start(id.value(), "dead")).job();
        execute("update scheduled_tasks set picked = true, picked_by = 'dead',"
                + " last_heartbeat = now() - interval '1 hour', version = version + 1");
    }

    @Test
    void anotherNodeTakesItsJobOver() {
        try (Node node = survivor.start()) {
            await().until(() -> node.state(tenant, left.id()) == JobState.SUCCEEDED);
            assertThat(starts).hasValue(1);
        }
    }

    @Test
    void aNodeThatWasOnlyTakenForDeadCanNoLongerWrite() {
        try (Node node = survivor.start()) {
            await().until(() -> node.state(tenant, left.id()) == JobState.SUCCEEDED);
            LedgerRun zombie = new LedgerRun(left, ledger);
            assertThatThrownBy(zombie::cancelRequested).isInstanceOf(LostJobException.class);
            assertThatThrownBy(() -> zombie.progress(1, 2)).isInstanceOf(LostJobException.class);
            assertThat(ledger.failed(left, "too.late", java.time.Instant.now())).isFalse();
        }
    }

    @Test
    void aNodeThatWasTakenForDeadTellsNobodyThatItGaveUp() {
        Runner slow = new Runner("import", run -> takenOverAndRefused(), (run, code) -> lost.add(code));
        Runners runners = new Runners(List.of(slow), new Reactions(List.of(), database.outbox()));
        new JobWork(ledger, runners, Node.HASTY, Clock.systemUTC())
                .handle(left.id().value(), "slow");
        assertThat(lost).isEmpty();
        assertThat(survivor.state(tenant, left.id())).isEqualTo(JobState.RUNNING);
    }

    @Test
    void whatANodeGaveUpBeforeItDiedIsToldByAnother() {
        ledger.givenUp(left, "website.unreachable");
        try (Node node = survivor.start()) {
            await().untilAsserted(() -> assertThat(lost).containsExactly("website.unreachable"));
            assertThat(node.job(tenant, left.id()).error()).contains("website.unreachable");
            assertThat(starts).hasValue(0);
        }
    }

    private void takenOverAndRefused() {
        ledger.start(left.id().value(), "survivor");
        throw Refusal.invalid("mail.recipient-refused");
    }

    @Test
    void aNodeThatWasOnlyTakenForDeadDoesNotTakeThatForAPersonsWish() {
        List<String> wishes = new CopyOnWriteArrayList<>();
        Runner reads = new Runner("import", run -> {
            if (run.cancelRequested()) {
                wishes.add("cancelled");
            }
        });
        StartedJob other = ((Start.Runs) restarted()).job();
        assertThat(new LedgerRun(other, ledger).cancelRequested()).isFalse();
        assertThatThrownBy(() -> reads.run(new LedgerRun(left, ledger))).isInstanceOf(LostJobException.class);
        assertThat(wishes).isEmpty();
        survivor.jobs().cancel(tenant, left.id());
        assertThat(new LedgerRun(other, ledger).cancelRequested()).isTrue();
    }

    @Test
    void aJobUnderWhichEveryNodeDiesIsGivenUp() throws SQLException {
        execute("update job set attempts = max_attempts + 3");
        try (Node node = survivor.start()) {
            await().until(() -> node.state(tenant, left.id()) == JobState.DEAD);
            assertThat(node.job(tenant, left.id()).error()).contains("job.node-lost");
            assertThat(starts).hasValue(0);
            await().untilAsserted(() -> assertThat(lost).containsExactly("job.node-lost"));
        }
    }

    @Test
    void aJobWhoseNodeIsAliveIsLeftAlone() throws SQLException {
        execute("update scheduled_tasks set last_heartbeat = now() + interval '1 hour'");
        try (Node node = survivor.doing(new Runner("other", run -> {})).start()) {
            JobId other = node.enqueue(tenant, JobRequest.of("other", UUID.randomUUID(), Map.of()));
            await().until(() -> node.state(tenant, other) == JobState.SUCCEEDED);
            assertThat(node.state(tenant, left.id())).isEqualTo(JobState.RUNNING);
            assertThat(starts).hasValue(0);
        }
    }

    private Start restarted() {
        return ledger.start(left.id().value(), "survivor");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
