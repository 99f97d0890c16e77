package com.leadintel.persistence.job;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps the scheduler library from writing the whole story every time it looks for jobs in vain: once whole, then one line
 * a minute; whole again after a minute without failures.
 */
final class SchedulerLog implements Filter {
    /** Held here, because the log manager forgets a logger that nobody holds. */
    private static final Logger LOOPS = Logger.getLogger("com.github.kagkarlsson.scheduler.RunUntilShutdown");

    private static final long QUIET = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private boolean failed;
    private long seen;
    private long said;

    SchedulerLog(LongSupplier nanos) {
        this.nanos = nanos;
    }

    static void install() {
        LOOPS.setFilter(new SchedulerLog(System::nanoTime));
    }

    @Override
    public synchronized boolean isLoggable(LogRecord line) {
        Throwable failure = line.getThrown();
        if (failure == null) {
            return true;
        }
        long now = nanos.getAsLong();
        boolean anew = !failed || now - seen >= QUIET;
        failed = true;
        seen = now;
        if (!anew && now - said < QUIET) {
            return false;
        }
        said = now;
        if (!anew) {
            line.setThrown(null);
            line.setMessage("The scheduler still fails, the last time with " + failure);
        }
        return true;
    }
}
