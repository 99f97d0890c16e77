package com.leadintel.persistence.job;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the scheduler library from writing the whole story every time it looks for jobs in vain: once whole, then one line
 * a minute; whole again after a minute without failures. Has it say in plain words what it takes for a bug: that a server
 * stood still for so long that another one took its jobs.
 */
final class SchedulerLog implements Filter {
    /** Held here, because the log manager forgets a logger that nobody holds. */
    private static final Logger LOOPS = Logger.getLogger("com.github.kagkarlsson.scheduler.RunUntilShutdown");

    private static final Logger ENDS = Logger.getLogger("com.github.kagkarlsson.scheduler.ExecutePicked");
    private static final Pattern NOT_OURS_ANY_MORE = Pattern.compile(
            "Failed while completing execution (?<which>.*), because .*(updated|removed) 0\\. Indicates a bug.*",
            Pattern.DOTALL);

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
        ENDS.setFilter(SchedulerLog::inPlainWords);
    }

    static boolean inPlainWords(LogRecord line) {
        Matcher told = NOT_OURS_ANY_MORE.matcher(line.getMessage());
        if (told.matches()) {
            line.setLevel(Level.WARNING);
            line.setThrown(null);
            line.setMessage(
                    "This server stood still for so long that it was taken for dead, and another one has the job of"
                            + " this trigger by now. Nothing is lost or done twice: what this server did for it since then was not"
                            + " entered. Look for long pauses when this comes often. " + told.group("which"));
        }
        return true;
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
