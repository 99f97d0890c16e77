package com.leadintel.integrations.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** Gives up requests that have not been answered in time, however steadily something trickles in. */
public final class Alarm implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, Alarm::daemon);

    public Alarm() {
        clock.setRemoveOnCancelPolicy(true);
    }

    /** What the call answers; one that takes longer than this fails as broken. */
    public <T> T within(Duration time, HttpUriRequestBase request, Call<T> call) throws IOException {
        Future<?> late = clock.schedule(request::cancel, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return call.make();
        } finally {
            late.cancel(false);
        }
    }

    /** Sends a request and reads what is wanted of the answer. */
    public interface Call<T> {
        T make() throws IOException;
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return clock.isShutdown();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lead-intel-alarm");
        thread.setDaemon(true);
        return thread;
    }
}
