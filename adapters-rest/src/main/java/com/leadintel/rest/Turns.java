package com.leadintel.rest;

import com.leadintel.domain.shared.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many at a time; the next one waits for its turn, and not for ever. */
final class Turns {
    private final Semaphore free;
    private final Duration patience;

    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Waits for a turn; refuses when none came. */
    void take() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    void giveBack() {
        free.release();
    }

    private Refusal busy() {
        return Refusal.overQuota("request.too-many", Map.of("retryAfterSeconds", patience.toSeconds()));
    }
}
