package com.leadintel.persistence.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.leadintel.persistence.live.Notifications;
import com.leadintel.persistence.live.Work;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemRole;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/**
 * Runs due jobs on this node, and those of nodes that have died, from {@code start} to {@code stop}. Researches and
 * reactions to events have threads of their own; every night one node tidies up.
 */
@Adapter
public class JobEngine {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    private final DataSource system;
    private final ThreadFactory threads;
    private final JobSettings settings;
    private final JobWork work;
    private final Housekeeping housekeeping;
    private final Clock clock;
    private volatile List<Scheduler> schedulers = List.of();
    private volatile List<Pulse> pulses = List.of();

    @Inject
    public JobEngine(
            @SystemRole DataSource system,
            ThreadFactory threads,
            JobSettings settings,
            JobWork work,
            Housekeeping housekeeping,
            Notifications notifications,
            Clock clock) {
        this.system = system;
        this.threads = threads;
        this.settings = settings;
        this.work = work;
        this.housekeeping = housekeeping;
        this.clock = clock;
        notifications.onWork(Work.JOBS, this::look);
    }

    /** Starts to run jobs; the database is migrated by now. */
    public synchronized void start() {
        if (!schedulers.isEmpty()) {
            return;
        }
        SchedulerLog.install();
        work.stopping(false);
        String node = "node-" + UUID.randomUUID();
        List<Scheduler> fresh = new ArrayList<>();
        List<Pulse> beating = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            Pulse pulse = new Pulse(threads, clock);
            SchedulerBuilder scheduler = scheduler(lane, settings.atOnce(lane), node, pulse);
            fresh.add((lane == Lane.JOBS ? scheduler.startTasks(nightly()) : scheduler).build());
            beating.add(pulse);
        }
        fresh.forEach(Scheduler::start);
        schedulers = List.copyOf(fresh);
        pulses = List.copyOf(beating);
    }

    /** Whether all schedulers look for due jobs and for dead nodes, or try to. */
    public boolean lives() {
        return !pulses.isEmpty() && pulses.stream().allMatch(pulse -> pulse.beats(clock.instant()));
    }

    private SchedulerBuilder scheduler(Lane lane, int atOnce, String node, Pulse pulse) {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce, threads);
        return Scheduler.create(system, task(node))
                .tableName(lane.table())
                .schedulerName(new SchedulerName.Fixed(node))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .executorService(pool)
                .dueExecutor(pulse.looking())
                .addSchedulerListener(pulse)
                .threads(atOnce)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missedHeartbeats())
                .shutdownMaxWait(settings.stopWait());
    }

    private RecurringTask<Void> nightly() {
        return Tasks.recurring("housekeeping", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> housekeeping.tidy());
    }

    /** Takes no more jobs, and waits a while for the running ones; those that do not end are taken over by others. */
    public synchronized void stop() {
        List<Scheduler> running = schedulers;
        schedulers = List.of();
        pulses = List.of();
        work.stopping(true);
        running.forEach(Scheduler::pause);
        running.forEach(Scheduler::stop);
    }

    private void look() {
        schedulers.forEach(Scheduler::triggerCheckForDueExecutions);
    }

    private CustomTask<Void> task(String node) {
        return Tasks.custom(Trigger.TASK, Void.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(settings.heartbeat())))
                .onDeadExecutionRevive()
                .execute((instance, context) -> work.handle(UUID.fromString(instance.getId()), node)
                        .<CompletionHandler<Void>>map(
                                at -> (complete, operations) -> operations.reschedule(complete, at))
                        .orElseGet(OnCompleteRemove::new));
    }
}
