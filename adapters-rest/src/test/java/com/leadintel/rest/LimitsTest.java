package com.leadintel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.RestServer.Answer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a method is declared to take is taken there and nowhere else, and a key alone makes nobody read a body. */
class LimitsTest {
    private static final int MIB = 1 << 20;
    private static RestServer server;

    @BeforeAll
    static void start() {
        server = RestServer.serving(asked -> List.of(new Lists(), new Hooks(), new Promised(asked.promise())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Takes whole lists. */
    @Path("v1/imports")
    public static class Lists {
        @POST
        @Largest(3)
        @Consumes("text/csv")
        public String take(InputStream list) throws IOException {
            return "" + list.transferTo(java.io.OutputStream.nullOutputStream());
        }

        /** As the file store does, which cannot know why a source fails. */
        @POST
        @Path("stored")
        @Consumes("text/csv")
        public String store(InputStream list) {
            throw Refusal.unavailable("file.source-broken", Map.of(), new BrokenBody(new IOException("gone")));
        }
    }

    /** Takes what anybody sends. */
    @Path("v1/webhooks/salesforce")
    public static class Hooks {
        @POST
        @Path("{rest: .*}")
        public String take(@PathParam("rest") String rest, byte[] body) {
            return rest + body.length;
        }
    }

    /** Keeps promises. */
    @Path("v1/promised")
    public static class Promised {
        private final Fingerprint.Promise promise;

        Promised(Fingerprint.Promise promise) {
            this.promise = promise;
        }

        @POST
        @Fingerprint.Answered
        @Consumes(MediaType.TEXT_PLAIN)
        public String take(String body) {
            return body + promise.made().map(made -> made.fingerprint()).orElse(" without");
        }

        @POST
        @Path("none")
        @Consumes(MediaType.TEXT_PLAIN)
        public String none(String body) {
            return body + promise.made().map(made -> made.fingerprint()).orElse(" without");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/imports,                                  2, 200",
        "/api/v1/imports,                                  4, 413",
        "/api/v1/webhooks/salesforce/v1/imports,           2, 413",
        "/api/v1/webhooks/salesforce/imports,              2, 413",
        "/api/v1/promised,                                 2, 413",
    })
    void aMethodTakesWhatItIsDeclaredToTake(String path, int mebibytes, int status) {
        String type = path.contains("promised") ? "text/plain" : "text/csv";
        Endless body = new Endless((long) mebibytes * MIB);
        assertThat(send(path, body, type).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/nowhere/v1/imports", "/api/v1/nowhere", "/api/v1/promised/other/v1/imports"})
    void nobodyReadsWhatNoMethodAnswersTo(String path) {
        Endless body = new Endless(64L * MIB);
        assertThat(send(path, body, "text/csv").code()).isEqualTo("request.path-unknown");
    }

    @Test
    void whoBreaksOffSentABadRequestWhoeverReadIt() {
        assertThat(server.ask("POST", "/api/v1/imports/stored", "a", "Content-Type", "text/csv")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aPromiseIsMadeOverTheBodyWhereItIsKept() {
        String one = promise("/api/v1/promised", "a");
        assertThat(one).startsWith("a").hasSize(65).isEqualTo(promise("/api/v1/promised", "a"));
        assertThat(promise("/api/v1/promised", "b").substring(1)).isNotEqualTo(one.substring(1));
    }

    @Test
    void aMethodThatPromisesWithoutReadingTheBodyFailsLoudly() {
        assertThat(asked("/api/v1/promised/none", "a").code()).isEqualTo("internal");
    }

    private static String promise(String path, String body) {
        return asked(path, body).text();
    }

    private static Answer asked(String path, String body) {
        return server.ask("POST", path, body, "Content-Type", "text/plain", "Idempotency-Key", "k");
    }

    private static Answer send(String path, InputStream body, String type) {
        return server.send(
                HttpRequest.newBuilder().POST(BodyPublishers.ofInputStream(() -> body)),
                path,
                "Content-Type",
                type,
                "Idempotency-Key",
                "a");
    }

    /** So many bytes that never were in memory. */
    private static final class Endless extends InputStream {
        private final AtomicLong left;

        Endless(long size) {
            left = new AtomicLong(size);
        }

        @Override
        public int read() {
            return left.getAndDecrement() > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int some = (int) Math.min(length, left.get());
            left.addAndGet(-some);
            return some == 0 ? -1 : some;
        }
    }
}
