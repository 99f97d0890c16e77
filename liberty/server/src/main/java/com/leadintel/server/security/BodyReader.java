package com.leadintel.server.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Reads bodies whole: so many at once, so many bytes, so long. Who is slower than that holds a thread no longer. */
final class BodyReader {
    private static final int AT_A_TIME = 8 << 10;
    private static final int MALFORMED = 400;
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 503;

    private final Semaphore places;
    private final Duration wait;
    private final Duration patience;
    private final LongSupplier nanos;

    /** How many bodies are read at once, how long the next one waits for its turn, and how long one may take. */
    BodyReader(int atOnce, Duration wait, Duration patience, LongSupplier nanos) {
        this.places = new Semaphore(atOnce);
        this.wait = wait;
        this.patience = patience;
        this.nanos = nanos;
    }

    /** The whole body. */
    byte[] read(InputStream sent, int most) throws Unreadable {
        if (!turn()) {
            throw new Unreadable(TOO_MANY);
        }
        try {
            return whole(sent, most);
        } catch (SocketTimeoutException silent) {
            throw new Unreadable(TOO_SLOW, silent);
        } catch (IOException broken) {
            throw new Unreadable(MALFORMED, broken);
        } finally {
            places.release();
        }
    }

    private boolean turn() throws Unreadable {
        try {
            return places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unreadable(TOO_MANY, stopping);
        }
    }

    private byte[] whole(InputStream sent, int most) throws IOException, Unreadable {
        long began = nanos.getAsLong();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] some = new byte[AT_A_TIME];
        for (int got = sent.read(some); got >= 0; got = sent.read(some)) {
            whole.write(some, 0, got);
            if (whole.size() > most) {
                throw new Unreadable(TOO_LARGE);
            }
            if (nanos.getAsLong() - began > patience.toNanos()) {
                throw new Unreadable(TOO_SLOW);
            }
        }
        return whole.toByteArray();
    }
}
