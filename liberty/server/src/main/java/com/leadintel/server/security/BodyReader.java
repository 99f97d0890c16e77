package com.leadintel.server.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Reads bodies whole: so many at once, so many of them from one network, so many bytes, so long. Who is slower than that
 * holds a thread no longer, and who has all of their own places leaves the others to everybody else.
 */
final class BodyReader {
    private static final int AT_A_TIME = 8 << 10;
    private static final int MALFORMED = 400;
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 503;

    /** Networks are told apart by their hashes; two in a thousand share their places with another. */
    private static final int ORIGINS = 1024;

    private final Semaphore places;
    private final List<Semaphore> origins;
    private final Duration wait;
    private final Duration patience;
    private final LongSupplier nanos;

    /**
     * How many bodies are read at once, how many of them from one origin, how long the next one waits for its turn, and how
     * long one may take.
     */
    BodyReader(int atOnce, int ofOneOrigin, Duration wait, Duration patience, LongSupplier nanos) {
        this.places = new Semaphore(atOnce);
        this.origins =
                Stream.generate(() -> new Semaphore(ofOneOrigin)).limit(ORIGINS).toList();
        this.wait = wait;
        this.patience = patience;
        this.nanos = nanos;
    }

    /** The whole body that comes from there. */
    byte[] read(String origin, InputStream sent, int most) throws Unreadable {
        Semaphore own = origins.get(Math.floorMod(origin.hashCode(), ORIGINS));
        return inTurn(own, () -> inTurn(places, () -> whole(sent, most)));
    }

    private byte[] inTurn(Semaphore turns, Body body) throws Unreadable {
        if (!turn(turns)) {
            throw new Unreadable(TOO_MANY);
        }
        try {
            return body.read();
        } catch (SocketTimeoutException silent) {
            throw new Unreadable(TOO_SLOW, silent);
        } catch (IOException broken) {
            throw new Unreadable(MALFORMED, broken);
        } finally {
            turns.release();
        }
    }

    private boolean turn(Semaphore turns) throws Unreadable {
        try {
            return turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unreadable(TOO_MANY, stopping);
        }
    }

    private interface Body {
        byte[] read() throws IOException, Unreadable;
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
