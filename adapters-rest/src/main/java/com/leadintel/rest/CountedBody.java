package com.leadintel.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A body of at most so many bytes, which after half a minute has come with 4 KiB in every second or is given up. */
final class CountedBody extends FilterInputStream {
    private static final long GRACE = Duration.ofSeconds(30).toNanos();
    private static final long NANOS_A_BYTE = Duration.ofSeconds(1).toNanos() / (4 << 10);

    private final long most;
    private final LongSupplier nanos;
    private final long began;
    private long read;

    CountedBody(InputStream body, long most, LongSupplier nanos) {
        super(body);
        this.most = most;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /** One look at what the sender sends. */
    private interface Read {
        int now() throws IOException;
    }

    @Override
    public int read() throws IOException {
        int next = sent(super::read);
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int got = sent(() -> super.read(buffer, from, length));
        count(Math.max(0, got));
        return got;
    }

    private static int sent(Read read) throws BrokenBody {
        try {
            return read.now();
        } catch (IOException broken) {
            throw new BrokenBody(broken);
        }
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (more > 0 && nanos.getAsLong() - began > GRACE + read * NANOS_A_BYTE) {
            throw new ClientErrorException(Status.REQUEST_TIMEOUT);
        }
    }
}
