package com.leadintel.integrations.lists.fastcsv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how many of its bytes were read. */
final class CountedBytes extends FilterInputStream {
    private long read;

    CountedBytes(InputStream content) {
        super(content);
    }

    long count() {
        return read;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        read += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int got = super.read(buffer, from, length);
        read += Math.max(0, got);
        return got;
    }
}
