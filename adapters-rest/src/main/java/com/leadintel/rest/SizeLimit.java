package com.leadintel.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts off bodies that are too large, announced or not: each method takes what it is declared to take, and 1 MiB where
 * nothing is declared. What no method answers to is not read at all.
 */
@Provider
public class SizeLimit implements DynamicFeature {
    private static final long MEBIBYTE = 1L << 20;
    private static final int BEFORE_ALL_THAT_READ = 200;

    @Override
    public void configure(ResourceInfo asked, FeatureContext context) {
        Largest declared = asked.getResourceMethod().getAnnotation(Largest.class);
        context.register(new Cut(declared == null ? MEBIBYTE : declared.value() * MEBIBYTE), BEFORE_ALL_THAT_READ);
    }

    /** Wraps the body before anybody reads it. */
    private record Cut(long most) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String announced = request.getHeaderString("Content-Length");
            boolean tooMuch = announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > most;
            request.setEntityStream(new Counted(request.getEntityStream(), tooMuch ? 0 : most));
        }
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
