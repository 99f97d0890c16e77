package com.leadintel.application.importing;

import java.time.Duration;

/**
 * How many rows are taken in together: 100, fewer after some that took longer than 2 seconds, since nobody else gets at
 * the leads that they touch meanwhile, and more again after quick ones.
 */
final class ChunkSize {
    private static final int USUAL = 100;
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final Duration QUICK = Duration.ofSeconds(1);

    private int rows = USUAL;

    int rows() {
        return rows;
    }

    /** So many rows took so long. */
    void took(int some, Duration time) {
        if (time.compareTo(LONG) > 0) {
            rows = Math.max(1, (int) (some * LONG.toMillis() / time.toMillis()));
        } else if (time.compareTo(QUICK) <= 0) {
            rows = Math.min(USUAL, 2 * rows);
        }
    }
}
