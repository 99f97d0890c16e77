package com.leadintel.ui.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** The container's clockwork; a moment is a fifth of a second. */
@Singleton
class ManagedPulse implements Pulse {
    private static final int MOMENT_MILLIS = 200;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Override
    public void later(Runnable work) {
        var unused = clockwork.schedule(work, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }
}
