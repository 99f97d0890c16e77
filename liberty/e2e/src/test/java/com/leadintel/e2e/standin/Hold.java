package com.leadintel.e2e.standin;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A place at which a stand-in keeps those who ask waiting for its answer, until the test lets go. */
public final class Hold {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);

    /** Waits here, as the stand-in, until the test lets go. */
    void pass() {
        arrived.countDown();
        await(letGo, "nobody let go");
    }

    /** Waits, as the test, until somebody is held here. */
    public void reached() {
        await(arrived, "nobody came");
    }

    /** Lets everybody go, now and from now on. */
    public void letGo() {
        letGo.countDown();
    }

    private static void await(CountDownLatch latch, String otherwise) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(otherwise);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
