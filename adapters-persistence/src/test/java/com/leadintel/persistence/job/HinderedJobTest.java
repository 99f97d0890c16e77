package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Jobs that fail because the server stops under them, or whose end cannot be told when they come to it. */
class HinderedJobTest {
    private final Database database = Database.shared();
    private final TenantId tenant = database.newTenant();
    private final MovingClock clock = new MovingClock(Instant.now().plusSeconds(600));
    private final List<String> told = new ArrayList<>();
    private final Node node = Node.over(database);
    private Runnable work = () -> {};
    private Runnable telling = () -> {};

    private final JobWork jobs = new JobWork(
            new JobLedger(database.system(), clock),
            new Runners(
                    List.of(new Runner("list", run -> work.run(), (run, code) -> {
                        telling.run();
                        told.add(code);
                    })),
                    new Reactions(List.of(), node.outbox())),
            JobSettings.standard(),
            clock);

    @Test
    void aJobThatIsBrokenOffBecauseTheServerStopsLosesNoAttemptAndIsDueAtOnce() {
        work = () -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        };
        jobs.stopping(true);
        JobId id = put();
        assertThat(start(id)).contains(clock.instant());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(node.job(tenant, id))
                .returns(JobState.QUEUED, Job::state)
                .returns(0, Job::attempts)
                .returns(Optional.empty(), Job::error);
        work = () -> {};
        jobs.stopping(false);
        clock.pass(Duration.ofSeconds(1));
        assertThat(start(id)).isEmpty();
        assertThat(node.job(tenant, id)).returns(JobState.SUCCEEDED, Job::state).returns(1, Job::attempts);
    }

    @Test
    void whoIsInterruptedKnowsThatTheServerStops() {
        work = () -> {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("website.unreachable");
        };
        JobId id = put();
        assertThat(start(id)).contains(clock.instant());
        assertThat(node.job(tenant, id)).returns(0, Job::attempts).returns(Optional.empty(), Job::error);
    }

    @Test
    void aRefusalThatDoesNotPassIsNoConsequenceOfTheStop() {
        work = HinderedJobTest::refuse;
        jobs.stopping(true);
        JobId id = put();
        assertThat(start(id)).isEmpty();
        assertThat(node.state(tenant, id)).isEqualTo(JobState.DEAD);
    }

    @Test
    void whatCouldNotBeToldAtTheEndIsToldLater() {
        work = HinderedJobTest::refuse;
        telling = () -> {
            throw Refusal.unavailable("service.unavailable");
        };
        JobId id = put();
        Instant again = start(id).orElseThrow();
        assertThat(again).isAfter(clock.instant());
        assertThat(node.state(tenant, id)).isEqualTo(JobState.DEAD);
        clock.pass(Duration.ofMinutes(1));
        assertThat(start(id).orElseThrow()).isAfter(clock.instant().plusSeconds(50));
        telling = () -> {};
        assertThat(start(id)).isEmpty();
        assertThat(told).containsExactly("mail.refused");
    }

    @Test
    void whatNobodyCanTellIsGivenUpAfterADayAndWhatIsRefusedForGoodAtOnce() {
        work = HinderedJobTest::refuse;
        telling = () -> {
            throw new IllegalStateException("broken");
        };
        JobId id = put();
        assertThat(start(id)).isPresent();
        clock.pass(Duration.ofHours(25));
        assertThat(start(id)).isEmpty();
        telling = () -> {
            throw Refusal.notFound("import.not-found", id);
        };
        assertThat(start(put())).isEmpty();
        assertThat(told).isEmpty();
    }

    private static void refuse() {
        throw Refusal.invalid("mail.refused");
    }

    private JobId put() {
        return node.enqueue(tenant, JobRequest.of("list", UUID.randomUUID(), Map.of()));
    }

    private Optional<Instant> start(JobId id) {
        return jobs.handle(id.value(), "node");
    }
}
