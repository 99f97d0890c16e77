package com.leadintel.integrations.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/**
 * A file of limited size that after a grace has come with 64 KiB in every second or is given up; closed before its end it
 * gives up the connection instead of reading on.
 */
final class LimitedInput extends FilterInputStream {
    private static final long NANOS_A_BYTE = Duration.ofSeconds(1).toNanos() / (64 << 10);

    private final HttpUriRequestBase request;
    private final Limits limits;
    private final long began;
    private final Runnable afterwards;
    private long count;
    private boolean ended;
    private boolean closed;

    /** The most bytes, the time after which the pace is looked at, and the watch for it. */
    record Limits(long most, Duration grace, LongSupplier nanos) {}

    LimitedInput(InputStream in, HttpUriRequestBase request, Limits limits, Runnable afterwards) {
        super(in);
        this.request = request;
        this.limits = limits;
        this.began = limits.nanos().getAsLong();
        this.afterwards = afterwards;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        ended = read < 0;
        count += Math.max(0, read);
        if (count > limits.most()) {
            throw new IOException("the file is larger than " + limits.most() + " bytes");
        }
        if (!ended && limits.nanos().getAsLong() - began > limits.grace().toNanos() + count * NANOS_A_BYTE) {
            throw new IOException("the file comes too slowly");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (ended) {
                super.close();
            } else {
                request.cancel();
            }
        } finally {
            afterwards.run();
        }
    }
}
