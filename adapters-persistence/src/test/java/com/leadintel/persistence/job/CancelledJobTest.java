package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CancelledJobTest {
    private final Database database = Database.shared();
    private final TenantId tenant = database.newTenant();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Node node = Node.over(database);

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void whatAJobIsAboutHearsThatItWasCancelledBeforeItStarted() {
        JobId id = node.enqueue(tenant, job("queued"));
        node.jobs().cancel(tenant, id);
        assertThat(node.state(tenant, id)).isEqualTo(JobState.CANCELLED);
        node.doing(new Runner("queued", run -> told.add("ran"), (run, code) -> told.add(code)))
                .start();
        await().until(() -> !told.isEmpty());
        assertThat(told).containsExactly(JobRunner.CANCELLED);
        assertThat(node.state(tenant, id)).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void itHearsAtOnceHoweverLateItWasToStart() {
        node.doing(new Runner("later", run -> told.add("ran"), (run, code) -> told.add(code)))
                .start();
        JobId id = node.enqueue(
                tenant,
                new JobRequest(
                        "later",
                        UUID.randomUUID(),
                        Map.of(),
                        Optional.empty(),
                        Optional.of(Instant.now().plus(Duration.ofDays(1))),
                        1,
                        false));
        node.jobs().cancel(tenant, id);
        await().until(() -> told.equals(List.of(JobRunner.CANCELLED)));
    }

    @Test
    void itHearsThatAFailedAttemptIsNotRepeatedBecauseAPersonCancelledIt() {
        node.doing(new Runner(
                        "fails",
                        run -> {
                            node.jobs().cancel(tenant, run.job());
                            throw Refusal.stale("lead.changed-meanwhile", Map.of());
                        },
                        (run, code) -> told.add(code)))
                .start();
        JobId id = node.enqueue(tenant, job("fails"));
        await().until(() -> node.state(tenant, id) == JobState.CANCELLED);
        await().until(() -> told.equals(List.of(JobRunner.CANCELLED)));
        assertThat(node.job(tenant, id)).returns(1, Job::attempts);
    }

    @Test
    void aCancelledJobThatIsRetriedRuns() {
        JobId id = node.enqueue(tenant, job("again"));
        node.jobs().cancel(tenant, id);
        node.jobs().retry(tenant, id);
        node.doing(new Runner("again", run -> told.add("ran"), (run, code) -> told.add(code)))
                .start();
        await().until(() -> node.state(tenant, id) == JobState.SUCCEEDED);
        assertThat(told).containsExactly("ran");
    }

    @Test
    void jobsThatAreDoneInTurnNeverRunSideBySide() {
        AtomicInteger running = new AtomicInteger();
        List<String> order = new CopyOnWriteArrayList<>();
        node.doing(new Runner("fetch", run -> {
                    assertThat(running.incrementAndGet()).isEqualTo(1);
                    await().pollDelay(Duration.ofMillis(300)).until(() -> true);
                    running.decrementAndGet();
                    order.add(run.payload().get("part"));
                }))
                .start();
        UUID subject = UUID.randomUUID();
        List<JobId> jobs = List.of("first", "second", "third").stream()
                .map(part -> node.enqueue(
                        tenant,
                        JobRequest.of("fetch", subject, Map.of("part", part)).afterOthers()))
                .toList();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jobs.stream().allMatch(id -> node.state(tenant, id) == JobState.SUCCEEDED));
        assertThat(order).containsExactly("first", "second", "third");
        assertThat(jobs).allSatisfy(id -> assertThat(node.job(tenant, id)).returns(1, Job::attempts));
    }

    private static JobRequest job(String kind) {
        return JobRequest.of(kind, UUID.randomUUID(), Map.of());
    }
}
