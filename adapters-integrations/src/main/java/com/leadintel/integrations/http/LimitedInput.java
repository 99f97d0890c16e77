package com.leadintel.integrations.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** A file of limited size; closed before its end it gives up the connection instead of reading on. */
final class LimitedInput extends FilterInputStream {
    private final HttpUriRequestBase request;
    private final long most;
    private long count;
    private boolean ended;

    LimitedInput(InputStream in, HttpUriRequestBase request, long most) {
        super(in);
        this.request = request;
        this.most = most;
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
        if (count > most) {
            throw new IOException("the file is larger than " + most + " bytes");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            super.close();
        } else {
            request.cancel();
        }
    }
}
