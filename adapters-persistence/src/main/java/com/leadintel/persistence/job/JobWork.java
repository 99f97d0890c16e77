package com.leadintel.persistence.job;

import com.leadintel.application.job.JobRunner;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.persistence.outbox.Correlation;
import com.leadintel.persistence.tenancy.Adapter;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Does one due job: starts it in the ledger, lets its runner run, and enters how it went. */
@Adapter
class JobWork {
    private static final System.Logger LOG = System.getLogger(JobWork.class.getName());

    private final JobLedger ledger;
    private final Runners runners;
    private final JobSettings settings;
    private final Clock clock;
    private volatile boolean stopping;

    @Inject
    JobWork(JobLedger ledger, Runners runners, JobSettings settings, Clock clock) {
        this.ledger = ledger;
        this.runners = runners;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this node stops by now, so that it breaks its jobs off. */
    void stopping(boolean so) {
        stopping = so;
    }

    /** Does the job behind the trigger; answers when the trigger is to fire again, if it is. */
    Optional<Instant> handle(UUID trigger, String node) {
        try {
            return handle(ledger.start(trigger, node));
        } finally {
            Correlation.end();
        }
    }

    private Optional<Instant> handle(Start start) {
        if (start instanceof Start.Runs runs) {
            runs.job().correlation().ifPresent(Correlation::begin);
            return run(runs.job());
        }
        if (start instanceof Start.GivenUp ended) {
            ended.job().correlation().ifPresent(Correlation::begin);
            return tell(ended.job(), ended.error(), ended.since());
        }
        return start instanceof Start.Waits waits ? Optional.of(waits.until()) : Optional.empty();
    }

    /** The boundary at which whatever a runner throws becomes a failed attempt. */
    private Optional<Instant> run(StartedJob job) {
        LedgerRun run = new LedgerRun(job, ledger);
        try {
            runner(job).run(run);
        } catch (LostJobException lost) {
            LOG.log(Level.WARNING, "This node was taken for dead while it ran {0}", lost.getMessage());
            return Optional.empty();
        } catch (Exception | LinkageError | StackOverflowError | AssertionError failure) {
            boolean stops = stopping || Thread.currentThread().isInterrupted();
            return stops && !isForGood(failure) ? brokenOff(job, failure) : failed(job, run, failure);
        }
        ledger.end(job, run.stopped() ? JobState.CANCELLED : JobState.SUCCEEDED);
        return Optional.empty();
    }

    private JobRunner runner(StartedJob job) {
        return runners.of(job.kind()).orElseThrow(() -> Refusal.unavailable("job.kind-unknown"));
    }

    /** The stop of the node, and nothing else, interrupts its jobs, which fail in many ways; the next node goes on. */
    private Optional<Instant> brokenOff(StartedJob job, Throwable failure) {
        boolean interrupted = Thread.interrupted();
        LOG.log(
                Level.INFO,
                "{0} {1} is broken off because this server stops, and goes on with the next one ({2}{3})",
                job.kind(),
                job.id(),
                failure,
                interrupted ? ", interrupted" : "");
        Instant again = clock.instant();
        ledger.brokenOff(job, again);
        return Optional.of(again);
    }

    private static boolean isForGood(Throwable failure) {
        return failure instanceof Refusal refusal && !refusal.passes();
    }

    private Optional<Instant> failed(StartedJob job, LedgerRun run, Throwable failure) {
        int attempt = run.attempt();
        String error = failure instanceof Refusal refusal ? refusal.code() : "job.failed-unexpectedly";
        log(job, attempt, failure, error);
        Instant now = clock.instant();
        Instant since = run.awaySince().orElse(now);
        boolean away = failure instanceof Refusal refusal && refusal.isAway();
        if (away && now.isBefore(since.plus(settings.patience()))) {
            Instant again = now.plus(waitFor((Refusal) failure, Duration.between(since, now)));
            ledger.away(job, error, since, again);
            return Optional.of(again);
        }
        if (away || isForGood(failure) || attempt >= job.maxAttempts()) {
            return ledger.givenUp(job, error) ? tell(job, error, now) : Optional.empty();
        }
        boolean unclear = failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNCLEAR;
        Instant again = now.plus(unclear ? settings.waitAfterUnclear(attempt) : settings.waitAfter(attempt));
        ledger.failed(job, error, again);
        return Optional.of(again);
    }

    /** A provider that says when to come back is not asked before, but within the patience once more. */
    private Duration waitFor(Refusal away, Duration sinceThen) {
        Duration usual = settings.waitAfter(sinceThen);
        Duration asked = away.retryAfter().orElse(usual);
        Duration most = asked.compareTo(settings.patience()) < 0 ? asked : settings.patience();
        return most.compareTo(usual) < 0 ? usual : most;
    }

    /**
     * The boundary at which a runner that cannot even tell of its failure is logged; the job is given up all the same, and
     * it is told again later, as long as that may help and patience lasts.
     */
    private Optional<Instant> tell(StartedJob job, String error, Instant since) {
        try {
            runners.of(job.kind()).ifPresent(runner -> runner.givenUp(new LedgerRun(job, ledger), error));
            return Optional.empty();
        } catch (Exception | LinkageError failure) {
            Instant now = clock.instant();
            boolean later = !isForGood(failure) && now.isBefore(since.plus(settings.patience()));
            String until = later ? " yet; it is told again later" : "";
            LOG.log(Level.WARNING, "Nothing but the job tells that " + job.kind() + " was given up" + until, failure);
            return later ? Optional.of(now.plus(settings.waitAfter(Duration.between(since, now)))) : Optional.empty();
        }
    }

    private static void log(StartedJob job, int number, Throwable failure, String error) {
        String attempt = "Attempt " + number + " of " + job.maxAttempts() + " at " + job.kind() + " " + job.id()
                + " failed: " + error;
        if (failure instanceof Refusal refusal) {
            LOG.log(Level.INFO, attempt + Reasons.of(refusal));
        } else {
            LOG.log(Level.WARNING, attempt, failure);
        }
    }
}
