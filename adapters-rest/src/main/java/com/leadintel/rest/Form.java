package com.leadintel.rest;

import com.leadintel.domain.shared.Refusal;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form with files: parts by name, each within its size, until the request has been answered. */
public final class Form implements AutoCloseable {
    private static final int LARGEST_JSON = 1 << 20;
    private static final int LARGEST_FILE = 16_000_000;
    private static final Turns LARGE = new Turns(2, Duration.ofSeconds(20));

    private final List<FormPart> parts;
    private boolean large;

    Form(List<FormPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The JSON of a part that must be there, of at most 1 MiB and within the limits of its fields. */
    public <T> T json(String name, Class<T> type) {
        byte[] text = stream(name)
                .map(part -> bytes(part, LARGEST_JSON))
                .orElseThrow(() -> Refusal.invalid("form.part-missing", Map.of("part", name)));
        try {
            return Bodies.valid(JsonMapper.strict().readValue(text, type));
        } catch (IOException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /** The bytes of a part of at most 16 MB, if it is there; two forms at a time have more than 1 MiB in memory. */
    public Optional<byte[]> file(String name) {
        return stream(name).map(part -> {
            if (!large && part.size() > LARGEST_JSON && part.size() <= LARGEST_FILE) {
                LARGE.take();
                large = true;
            }
            return bytes(part, LARGEST_FILE);
        });
    }

    /** The part itself, if it is there. */
    public Optional<FormPart> stream(String name) {
        return parts.stream().filter(part -> name.equals(part.name())).findFirst();
    }

    /** All parts of a name. */
    public List<FormPart> streams(String name) {
        return parts.stream().filter(part -> name.equals(part.name())).toList();
    }

    /** The SHA-256 of each part of these names, empty for a name that is not there; read when somebody looks at them. */
    public Iterable<byte[]> digests(String... names) {
        return () -> Arrays.stream(names).flatMap(this::digests).iterator();
    }

    private Stream<byte[]> digests(String name) {
        List<FormPart> named = streams(name);
        return named.isEmpty() ? Stream.of(new byte[0]) : named.stream().map(Form::digest);
    }

    private static byte[] digest(FormPart part) {
        try (InputStream content = part.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return digest.digest();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] bytes(FormPart part, int most) {
        if (part.size() > most) {
            throw Refusal.invalid("form.part-too-large", Map.of("part", part.name(), "most", most));
        }
        try (InputStream content = part.open()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        if (large) {
            LARGE.giveBack();
            large = false;
        }
        parts.forEach(FormPart::close);
    }

    /** Lets go of the form of a request when it is answered, whatever the answer is. */
    @Provider
    public static class LetGo implements ReaderInterceptor, ContainerResponseFilter {
        private static final String ATTRIBUTE = "com.leadintel.form";

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
            Object read = body.proceed();
            if (read instanceof Form form) {
                body.setProperty(ATTRIBUTE, form);
            }
            return read;
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            if (request.getProperty(ATTRIBUTE) instanceof Form form) {
                form.close();
            }
        }
    }
}
