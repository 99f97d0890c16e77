package com.leadintel.persistence.job;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Whether a scheduler lives: the thread that looks for due jobs is in its loop, and dead nodes were looked for lately. */
final class Pulse extends AbstractSchedulerListener {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Clock clock;
    private final ThreadPoolExecutor looking;
    private volatile @Nullable Thread thread;
    private volatile Instant last;

    Pulse(ThreadFactory threads, Clock clock) {
        this.clock = clock;
        looking = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread fresh = threads.newThread(work);
            thread = fresh;
            return fresh;
        });
        last = clock.instant();
    }

    /** Where the scheduler looks for due jobs, in one loop that only ends with it. */
    ExecutorService looking() {
        return looking;
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        if (type == SchedulerEventType.RAN_DETECT_DEAD) {
            last = clock.instant();
        }
    }

    boolean beats(Instant now) {
        Thread looks = thread;
        boolean loops = looks != null && looks.isAlive() && looking.getActiveCount() == 1;
        return loops && last.plus(PATIENCE).isAfter(now);
    }
}
