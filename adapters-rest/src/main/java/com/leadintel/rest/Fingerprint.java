package com.leadintel.rest;

import com.leadintel.application.shared.Idempotency;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What a request with an {@code Idempotency-Key} asks for, as the SHA-256 of its method, path and body. */
public final class Fingerprint {
    private static final String HEADER = "Idempotency-Key";
    private static final String ATTRIBUTE = "com.leadintel.fingerprint";

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static Fingerprint of(String method, String path) {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256"))
                    .with(method)
                    .with(path);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The same request with one more text in it. */
    public Fingerprint with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same request with one more part in it. */
    public Fingerprint with(byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
        return this;
    }

    private String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The method answers a repeated request with the first answer; its body is ordinary, and read once for the fingerprint. */
    @NameBinding
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Answered {}

    /** Reads the body of a request with a key, where a method keeps its promise over the whole body. */
    @Answered
    @Provider
    @Priority(300)
    public static class Taken implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            if (request.getHeaderString(HEADER) != null) {
                byte[] body = request.getEntityStream().readAllBytes();
                request.setEntityStream(new ByteArrayInputStream(body));
                Fingerprint whole =
                        of(request.getMethod(), request.getUriInfo().getPath()).with(body);
                request.setProperty(ATTRIBUTE, whole.text());
            }
        }
    }

    /** The promise that came with this request, if one did. */
    @Dependent
    public static class Promise {
        private final HttpServletRequest request;

        @Inject
        public Promise(HttpServletRequest request) {
            this.request = request;
        }

        /** The promise over the whole body, of a method that is {@link Answered}. */
        public Optional<Idempotency> made() {
            if (request.getHeader(HEADER) == null) {
                return Optional.empty();
            }
            if (request.getAttribute(ATTRIBUTE) instanceof String whole) {
                return made(whole);
            }
            throw new IllegalStateException("a method that keeps a promise over its body is @Answered");
        }

        /** The promise over the parts of a form, in their order. */
        public Optional<Idempotency> made(Iterable<byte[]> parts) {
            if (request.getHeader(HEADER) == null) {
                return Optional.empty();
            }
            Fingerprint whole = of(request.getMethod(), "form");
            parts.forEach(whole::with);
            return made(whole.text());
        }

        private Optional<Idempotency> made(String fingerprint) {
            return Optional.ofNullable(request.getHeader(HEADER)).map(key -> new Idempotency(key, fingerprint));
        }
    }
}
