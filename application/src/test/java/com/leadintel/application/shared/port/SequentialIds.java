package com.leadintel.application.shared.port;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identities in the form of UUID version 7 that count up from 1, so that tests can name them. */
public final class SequentialIds implements Ids {
    private static final long VERSION_7 = 0x0190_0000_0000_7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return nth(last.incrementAndGet());
    }

    /** The n-th identity that a fresh sequence gives. */
    public static UUID nth(long n) {
        return new UUID(VERSION_7, VARIANT | n);
    }
}
