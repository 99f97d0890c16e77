package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobRun;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A job whose provider is away waits for it, for a day by the clock, and loses no attempt by that. */
class AwayProviderTest {
    private final Instant begin = Instant.now().plusSeconds(600);

    private static Database database;

    private final TenantId tenant = database.newTenant();
    private final MovingClock clock = new MovingClock(begin);
    private final List<String> told = new ArrayList<>();
    private final Node node = Node.over(database);
    private Runnable mail = () -> {};
    private int starts;
    private int done;

    private final JobWork work = new JobWork(
            new JobLedger(database.system(), clock),
            new Runners(
                    List.of(new Runner("mail", this::run, (run, code) -> told.add(code))),
                    new Reactions(List.of(), node.outbox())),
            JobSettings.standard(),
            clock);

    @BeforeAll
    static void aDatabaseOfItsOwn() {
        database = Database.fresh();
    }

    @Test
    void aMailServerThatIsAwayForTenMinutesCostsNoMail() {
        mail = () -> {
            starts++;
            if (clock.instant().isBefore(begin.plus(Duration.ofMinutes(10)))) {
                throw away();
            }
        };
        JobId id = put();
        tryUntilTheEnd(id);
        assertThat(node.job(tenant, id))
                .returns(JobState.SUCCEEDED, Job::state)
                .returns(1, Job::attempts)
                .returns(Optional.empty(), Job::error);
        assertThat(starts).isGreaterThan(5);
    }

    @Test
    void whileItWaitsItSaysForWhatAndUntilWhen() {
        mail = () -> {
            throw away();
        };
        JobId id = put();
        Instant next = start(id).orElseThrow();
        Job waiting = node.job(tenant, id);
        assertThat(waiting)
                .returns(JobState.QUEUED, Job::state)
                .returns(0, Job::attempts)
                .returns(Optional.of("mail.unreachable"), Job::error);
        assertThat(Duration.between(next, waiting.runAt()).abs()).isLessThan(Duration.ofMillis(1));
        assertThat(told).isEmpty();
    }

    @Test
    void anyOtherFailureKeepsItsFiveAttempts() {
        mail = () -> {
            starts++;
            throw starts <= 3 ? away() : new IllegalStateException("broken");
        };
        JobId id = put();
        tryUntilTheEnd(id);
        assertThat(starts).isEqualTo(8);
        assertThat(node.job(tenant, id)).returns(JobState.DEAD, Job::state).returns(5, Job::attempts);
    }

    @Test
    void anOutageIsGivenUpAfterADayAndAPersonMayGiveItAnother() {
        mail = () -> {
            throw away();
        };
        JobId id = put();
        tryUntilTheEnd(id);
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofHours(24), Duration.ofMinutes(1_446));
        assertThat(node.job(tenant, id))
                .returns(JobState.DEAD, Job::state)
                .returns(Optional.of("mail.unreachable"), Job::error);
        assertThat(told).containsExactly("mail.unreachable");
        node.jobs().retry(tenant, id);
        assertThat(start(id)).isPresent();
        assertThat(node.state(tenant, id)).isEqualTo(JobState.QUEUED);
    }

    @Test
    void whatMayHaveHappenedIsTriedNoMoreThanFiveTimes() {
        mail = () -> {
            starts++;
            throw Refusal.unclear("mail.unclear");
        };
        JobId id = put();
        Instant next = start(id).orElseThrow();
        assertThat(Duration.between(begin, next)).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
        clock.pass(Duration.between(clock.instant(), next));
        tryUntilTheEnd(id);
        assertThat(Duration.between(begin, clock.instant())).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
        assertThat(starts).isEqualTo(5);
        assertThat(node.state(tenant, id)).isEqualTo(JobState.DEAD);
    }

    @Test
    void aProviderThatAsksToBeLeftAloneIsLeftAloneForThatLong() {
        mail = () -> {
            starts++;
            if (clock.instant().isBefore(begin.plus(Duration.ofMinutes(5)))) {
                throw Refusal.overQuota("telephony.too-many-requests", Map.of("retryAfterSeconds", 60));
            }
        };
        JobId id = put();
        Instant next = start(id).orElseThrow();
        assertThat(Duration.between(begin, next)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(61));
        tryUntilTheEnd(id);
        assertThat(node.job(tenant, id)).returns(JobState.SUCCEEDED, Job::state).returns(1, Job::attempts);
        assertThat(starts).isLessThanOrEqualTo(6);
    }

    @Test
    void aProviderThatAsksForAWeekIsAskedOnceMoreAfterADay() {
        mail = () -> {
            throw Refusal.overQuota("telephony.too-many-requests", Map.of("retryAfterSeconds", 604_800));
        };
        JobId id = put();
        tryUntilTheEnd(id);
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofHours(24), Duration.ofMinutes(1_446));
        assertThat(node.state(tenant, id)).isEqualTo(JobState.DEAD);
        assertThat(told).containsExactly("telephony.too-many-requests");
    }

    @Test
    void aJobThatGotFurtherSinceAnOutageHasADayForTheNext() {
        mail = () -> {
            done = clock.instant().isBefore(begin.plus(Duration.ofHours(23))) ? 0 : 1;
            throw away();
        };
        JobId id = put();
        tryUntilTheEnd(id);
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofHours(47), Duration.ofHours(48));
        assertThat(node.state(tenant, id)).isEqualTo(JobState.DEAD);
    }

    @Test
    void anOutageThatEndedInAnotherFailureIsOver() {
        mail = () -> {
            Instant now = clock.instant();
            if (now.isBefore(begin.plus(Duration.ofHours(23))) || now.isAfter(begin.plus(Duration.ofHours(24)))) {
                throw away();
            }
            clock.pass(Duration.ofHours(2));
            throw new IllegalStateException("broken");
        };
        JobId id = put();
        tryUntilTheEnd(id);
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofHours(49), Duration.ofHours(50));
    }

    @Test
    void aJobBehindAnotherWaitsAsLongAsThatDoes() {
        mail = () -> {
            throw away();
        };
        UUID subject = UUID.randomUUID();
        List<JobId> turn = List.of(putInTurn(subject), putInTurn(subject), putInTurn(subject));
        Instant due = start(turn.get(0)).orElseThrow();
        assertThat(turn.subList(1, 3))
                .allSatisfy(behind ->
                        assertThat(start(behind).orElseThrow()).isBetween(due.minusMillis(1), due.plusMillis(1)));
        mail = () -> {};
        clock.pass(Duration.between(clock.instant(), due.plusSeconds(1)));
        assertThat(start(turn.get(2))).contains(clock.instant().plusMillis(200));
        turn.forEach(this::tryUntilTheEnd);
        assertThat(turn).allSatisfy(id -> assertThat(node.state(tenant, id)).isEqualTo(JobState.SUCCEEDED));
    }

    @Test
    void aJobBehindAnotherLooksEveryFiveMinutesWhetherThatIsStillThere() {
        UUID subject = UUID.randomUUID();
        Optional<Instant> inAnHour = Optional.of(begin.plus(Duration.ofHours(1)));
        JobId first =
                node.enqueue(tenant, new JobRequest("mail", subject, Map.of(), Optional.empty(), inAnHour, 5, true));
        JobId second = putInTurn(subject);
        assertThat(start(second)).contains(begin.plus(Duration.ofMinutes(5)));
        node.jobs().cancel(tenant, first);
        assertThat(start(second)).isEmpty();
        assertThat(node.state(tenant, second)).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void allThatWereGivenUpRunAgainWhenAPersonWantsThat() {
        mail = () -> {
            throw Refusal.invalid("mail.refused");
        };
        List<JobId> both = List.of(put(), put());
        both.forEach(this::tryUntilTheEnd);
        assertThat(node.jobs().retryAll(database.newTenant(), "mail")).isZero();
        assertThat(node.jobs().retryAll(tenant, "other")).isZero();
        assertThat(node.jobs().retryAll(tenant, "mail")).isEqualTo(2);
        mail = () -> {};
        both.forEach(this::tryUntilTheEnd);
        assertThat(both).allSatisfy(id -> assertThat(node.state(tenant, id)).isEqualTo(JobState.SUCCEEDED));
    }

    private void run(JobRun run) {
        run.progress(done, 2);
        mail.run();
    }

    private static Refusal away() {
        return Refusal.unavailable("mail.unreachable");
    }

    private JobId put() {
        return node.enqueue(tenant, JobRequest.of("mail", UUID.randomUUID(), Map.of()));
    }

    private JobId putInTurn(UUID subject) {
        return node.enqueue(tenant, JobRequest.of("mail", subject, Map.of()).afterOthers());
    }

    private void tryUntilTheEnd(JobId id) {
        for (Optional<Instant> next = start(id); next.isPresent(); next = start(id)) {
            clock.pass(Duration.between(clock.instant(), next.get()));
        }
    }

    private Optional<Instant> start(JobId id) {
        UUID trigger = database.system()
                .query("select trigger from job where id = ?", row -> row.getObject(1, UUID.class), id.value())
                .get(0);
        return work.handle(trigger, "node");
    }
}
