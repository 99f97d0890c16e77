package com.leadintel.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts off bodies that are too large, announced or not: 1 MB, and for files what their kind may have. */
@Provider
@PreMatching
@Priority(200)
public class SizeLimit implements ContainerRequestFilter {
    static final long ORDINARY = 1L << 20;
    static final long WITH_IMAGES = 101L << 20;
    static final long WITH_AUDIO = 600L << 20;
    static final long LISTS = 2048L << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        long most = most(request.getUriInfo().getPath(false), request.getHeaderString("Content-Type"));
        String announced = request.getHeaderString("Content-Length");
        boolean tooMuch = announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > most;
        request.setEntityStream(new Counted(request.getEntityStream(), tooMuch ? 0 : most));
    }

    private static long most(String path, @Nullable String type) {
        if (type == null || type.startsWith("application/json")) {
            return ORDINARY;
        }
        if (path.contains("v1/leads")) {
            return WITH_IMAGES;
        }
        if (path.contains("v1/calls")) {
            return WITH_AUDIO;
        }
        return path.contains("v1/imports") ? LISTS : ORDINARY;
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class Counted extends FilterInputStream {
        private final long most;
        private long read;

        Counted(InputStream body, long most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw tooLarge();
            }
        }
    }
}
