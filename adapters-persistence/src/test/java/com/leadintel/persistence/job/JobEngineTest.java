package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transactions;
import com.leadintel.persistence.shared.IdsInTests;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JobEngineTest {
    private static Database database;

    private final List<Node> nodes = new ArrayList<>();
    private final TenantId tenant = database.newTenant();

    @BeforeAll
    static void aDatabaseOfItsOwn() {
        database = Database.fresh();
    }

    @AfterEach
    void stopNodes() {
        nodes.forEach(Node::close);
    }

    @Test
    void aQueuedJobIsDone() {
        Node node = node();
        node.doing(new Runner("greet", run -> {})).start();
        JobId id = node.enqueue(tenant, job("greet"));
        await().until(() -> node.state(tenant, id) == JobState.SUCCEEDED);
    }

    @Test
    void aQueuedJobStartsAtOnce() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Node node = node();
        node.doing(new Runner("warm", run -> {}))
                .doing(new Runner("greet", run -> started.countDown()))
                .start();
        JobId warm = node.enqueue(tenant, job("warm"));
        await().until(() -> node.state(tenant, warm) == JobState.SUCCEEDED);
        Instant asked = Instant.now();
        node.enqueue(tenant, job("greet"));
        started.await();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofMillis(450));
    }

    @Test
    void aRunnerSeesWhatWasAsked() {
        Map<String, Object> seen = new ConcurrentHashMap<>();
        Node node = node();
        node.doing(new Runner("look", run -> {
                    seen.putAll(run.payload());
                    seen.put("subject", run.subject());
                    seen.put("tenant", run.tenant());
                    seen.put("attempt", run.attempt());
                }))
                .start();
        UUID subject = UUID.randomUUID();
        JobId id = node.enqueue(tenant, JobRequest.of("look", subject, Map.of("a", "b")));
        await().until(() -> node.state(tenant, id) == JobState.SUCCEEDED);
        assertThat(seen)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a", "b", "subject", subject, "tenant", tenant, "attempt", 1));
    }

    @Test
    void aFailedAttemptIsRepeated() {
        AtomicInteger attempts = new AtomicInteger();
        Node node = node();
        node.doing(new Runner("flaky", run -> {
                    if (attempts.incrementAndGet() < 3) {
                        throw Refusal.stale("lead.changed-meanwhile", Map.of());
                    }
                }))
                .start();
        JobId id = node.enqueue(tenant, job("flaky"));
        await().until(() -> node.state(tenant, id) == JobState.SUCCEEDED);
        assertThat(node.job(tenant, id)).returns(3, Job::attempts).returns(Optional.empty(), Job::error);
    }

    @Test
    void aJobIsGivenUpAfterItsLastAttempt() {
        Node node = node();
        node.doing(new Runner("hopeless", run -> {
                    throw Refusal.stale("lead.changed-meanwhile", Map.of());
                }))
                .start();
        JobId id = node.enqueue(tenant, job("hopeless"));
        await().until(() -> node.state(tenant, id) == JobState.DEAD);
        assertThat(node.job(tenant, id))
                .returns(5, Job::attempts)
                .returns(Optional.of("lead.changed-meanwhile"), Job::error);
    }

    @Test
    void aJobThatGetsFurtherHasAllItsAttemptsAgain() {
        AtomicInteger starts = new AtomicInteger();
        Node node = node();
        node.doing(new Runner("slow", run -> {
                    int part = starts.incrementAndGet();
                    run.progress(part, 8);
                    if (part < 8) {
                        throw Refusal.stale("lead.changed-meanwhile", Map.of());
                    }
                }))
                .start();
        JobId id = node.enqueue(tenant, job("slow"));
        await().until(() -> node.state(tenant, id) == JobState.SUCCEEDED);
        assertThat(starts).hasValue(8);
        assertThat(node.job(tenant, id)).returns(1, Job::attempts);
    }

    @Test
    void aJobThatGetsNoFurtherThanBeforeIsGivenUp() {
        AtomicInteger starts = new AtomicInteger();
        Node node = node();
        node.doing(new Runner("stuck", run -> {
                    starts.incrementAndGet();
                    run.progress(1, 8);
                    run.progress(2, 8);
                    throw Refusal.stale("lead.changed-meanwhile", Map.of());
                }))
                .start();
        JobId id = node.enqueue(tenant, job("stuck"));
        await().until(() -> node.state(tenant, id) == JobState.DEAD);
        assertThat(starts).hasValue(5);
    }

    @Test
    void aRefusalThatDoesNotPassIsTheLastAttempt() {
        Node node = node();
        node.doing(new Runner("refused", JobEngineTest::refuse)).start();
        JobId id = node.enqueue(tenant, job("refused"));
        await().until(() -> node.state(tenant, id) == JobState.DEAD);
        assertThat(node.job(tenant, id)).returns(1, Job::attempts);
    }

    @Test
    void aRunnerIsToldThatItsJobWasGivenUp() {
        List<String> told = new CopyOnWriteArrayList<>();
        Node node = node();
        node.doing(new Runner("sad", JobEngineTest::refuse, (run, code) -> told.add(code)))
                .start();
        JobId id = node.enqueue(tenant, job("sad"));
        await().until(() -> node.state(tenant, id) == JobState.DEAD);
        await().untilAsserted(() -> assertThat(told).containsExactly("mail.recipient-refused"));
    }

    @Test
    void aJobIsGivenUpEvenWhenItsRunnerCannotTell() {
        Node node = node();
        node.doing(new Runner("mute", JobEngineTest::refuse, (run, code) -> {
                    throw new IllegalStateException(code);
                }))
                .start();
        JobId id = node.enqueue(tenant, job("mute"));
        await().until(() -> node.state(tenant, id) == JobState.DEAD);
        assertThat(node.job(tenant, id)).returns(Optional.of("mail.recipient-refused"), Job::error);
    }

    @Test
    void aDeadJobRunsAgainWhenAPersonRetriesIt() {
        AtomicInteger attempts = new AtomicInteger();
        Node node = node();
        node.doing(new Runner("late", run -> {
                    if (attempts.incrementAndGet() <= 5) {
                        throw new IllegalStateException("broken");
                    }
                }))
                .start();
        JobId id = node.enqueue(tenant, job("late"));
        await().until(() -> node.state(tenant, id) == JobState.DEAD);
        node.jobs().retry(tenant, id);
        await().until(() -> node.state(tenant, id) == JobState.SUCCEEDED);
        assertThat(node.job(tenant, id).attempts()).isEqualTo(1);
    }

    @Test
    void anUnknownKindFails() {
        Node node = node().start();
        JobId id = node.enqueue(
                tenant,
                new JobRequest("unheard", UUID.randomUUID(), Map.of(), Optional.empty(), Optional.empty(), 1, false));
        await().until(() -> node.state(tenant, id) == JobState.DEAD);
        assertThat(node.job(tenant, id).error()).contains("job.kind-unknown");
    }

    @Test
    void progressIsVisibleWhileTheJobRuns() {
        CountDownLatch goOn = new CountDownLatch(1);
        Node node = node();
        node.doing(new Runner("count", run -> {
                    run.progress(7, 10);
                    waitFor(goOn);
                }))
                .start();
        JobId id = node.enqueue(tenant, job("count"));
        await().until(() ->
                node.job(tenant, id).done() == 7 && node.job(tenant, id).total() == 10);
        goOn.countDown();
    }

    @Test
    void aRunningJobStopsWhenAPersonCancelsIt() {
        Node node = node();
        node.doing(new Runner(
                        "long", run -> await().atMost(Duration.ofSeconds(20)).until(run::cancelRequested)))
                .start();
        JobId id = node.enqueue(tenant, job("long"));
        await().until(() -> node.state(tenant, id) == JobState.RUNNING);
        node.jobs().cancel(tenant, id);
        await().until(() -> node.state(tenant, id) == JobState.CANCELLED);
    }

    @Test
    void aCancelledJobNeverStarts() {
        AtomicInteger starts = new AtomicInteger();
        Node node = node();
        JobId id = node.enqueue(tenant, job("never"));
        node.jobs().cancel(tenant, id);
        node.doing(new Runner("never", run -> starts.incrementAndGet()))
                .doing(new Runner("after", run -> {}))
                .start();
        JobId after = node.enqueue(tenant, job("after"));
        await().until(() -> node.state(tenant, after) == JobState.SUCCEEDED);
        assertThat(starts).hasValue(0);
    }

    @Test
    void aJobWaitsForItsTime() {
        AtomicInteger starts = new AtomicInteger();
        Node node = node();
        node.doing(new Runner("later", run -> starts.incrementAndGet()))
                .doing(new Runner("now", run -> {}))
                .start();
        JobRequest later = new JobRequest(
                "later",
                UUID.randomUUID(),
                Map.of(),
                Optional.empty(),
                Optional.of(Instant.now().plusSeconds(3600)),
                1,
                false);
        JobId waiting = node.enqueue(tenant, later);
        JobId now = node.enqueue(tenant, job("now"));
        await().until(() -> node.state(tenant, now) == JobState.SUCCEEDED);
        assertThat(node.state(tenant, waiting)).isEqualTo(JobState.QUEUED);
        assertThat(starts).hasValue(0);
    }

    @Test
    void aJobOfARolledBackTransactionIsNeverThere() {
        AtomicInteger starts = new AtomicInteger();
        Node node = node();
        node.doing(new Runner("ghost", run -> starts.incrementAndGet()))
                .doing(new Runner("real", run -> {}))
                .start();
        JpaJobs inTransaction = new JpaJobs(
                database.session(), database.announcements(), IdsInTests.timeOrdered(), java.time.Clock.systemUTC());
        try {
            Transactions.run(() -> {
                inTransaction.enqueue(tenant, job("ghost"));
                throw Refusal.unavailable("changed my mind");
            });
        } catch (Refusal expected) {
            assertThat(expected.code()).isEqualTo("changed my mind");
        }
        JobId real = node.enqueue(tenant, job("real"));
        await().until(() -> node.state(tenant, real) == JobState.SUCCEEDED);
        assertThat(starts).hasValue(0);
        assertThat(node.jobs()
                        .browse(tenant, Optional.empty(), Optional.empty(), 10)
                        .items())
                .extracting(Job::id)
                .containsExactly(real);
    }

    @Test
    void twoNodesDoEachJobOnce() {
        Map<UUID, AtomicInteger> done = new ConcurrentHashMap<>();
        Runner runner = new Runner(
                "share",
                run -> done.computeIfAbsent(run.subject(), id -> new AtomicInteger())
                        .incrementAndGet());
        Node one = node();
        one.doing(runner).start();
        node().doing(runner).start();
        List<JobId> jobs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            jobs.add(one.enqueue(tenant, job("share")));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jobs.stream().allMatch(id -> one.state(tenant, id) == JobState.SUCCEEDED));
        assertThat(done)
                .hasSize(100)
                .allSatisfy((id, times) -> assertThat(times).hasValue(1));
    }

    private Node node() {
        Node node = Node.over(database);
        nodes.add(node);
        return node;
    }

    private static void refuse(JobRun run) {
        throw Refusal.ruleBroken("mail.recipient-refused", Map.of("job", run.job()));
    }

    private static JobRequest job(String kind) {
        return JobRequest.of(kind, UUID.randomUUID(), Map.of());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
