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
import java.util.Locale;
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
        String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("multipart/form-data")) {
            return path.endsWith("v1/leads") ? WITH_IMAGES : path.endsWith("v1/calls") ? WITH_AUDIO : ORDINARY;
        }
        return path.endsWith("v1/imports") && !kind.contains("json") ? LISTS : ORDINARY;
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** One look at what the sender sends. */
    private interface Read {
        int now() throws IOException;
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
                throw tooLarge();
            }
        }
    }
}
