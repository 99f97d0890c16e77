package com.leadintel.persistence.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.leadintel.persistence.live.Notifications;
import com.leadintel.persistence.live.Work;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemRole;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs due jobs on this node, and those of nodes that have died, from {@code start} to {@code stop}. */
@Adapter
public class JobEngine {
    private final DataSource system;
    private final ThreadFactory threads;
    private final JobSettings settings;
    private final JobWork work;
    private final Clock clock;
    private volatile @Nullable Scheduler scheduler;

    @Inject
    public JobEngine(
            @SystemRole DataSource system,
            ThreadFactory threads,
            JobSettings settings,
            JobWork work,
            Notifications notifications,
            Clock clock) {
        this.system = system;
        this.threads = threads;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
        notifications.onWork(Work.JOBS, this::look);
    }

    /** Starts to run jobs; the database is migrated by now. */
    public synchronized void start() {
        if (scheduler != null) {
            return;
        }
        String node = "node-" + UUID.randomUUID();
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads(), threads);
        Scheduler fresh = Scheduler.create(system, task(node))
                .schedulerName(new SchedulerName.Fixed(node))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .executorService(pool)
                .threads(settings.threads())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missedHeartbeats())
                .shutdownMaxWait(settings.stopWait())
                .build();
        fresh.start();
        scheduler = fresh;
    }

    /** Takes no more jobs, and waits a while for the running ones; those that do not end are taken over by others. */
    public synchronized void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    private void look() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
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
