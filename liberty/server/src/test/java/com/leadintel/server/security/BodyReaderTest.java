package com.leadintel.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
    private static final String HERE = "192.0.2.1";
    private final AtomicLong nanos = new AtomicLong();
    private final BodyReader bodies = new BodyReader(2, 1, Duration.ZERO, Duration.ofSeconds(10), nanos::get);

    @Test
    void aBodyThatComesIsReadWhole() throws Unreadable {
        assertThat(bodies.read(HERE, text("email=ada"), 9)).asString().isEqualTo("email=ada");
    }

    @Test
    void oneByteTooMuchIsRefused() {
        assertThat(refusal(text("email=adam"), 9)).isEqualTo(413);
    }

    @Test
    void whoDripsIsRefusedAfterTheDeadlineThoughEachByteCameSoon() {
        InputStream dripping = new InputStream() {
            @Override
            public int read() {
                nanos.addAndGet(Duration.ofSeconds(4).toNanos());
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                buffer[from] = (byte) read();
                return 1;
            }
        };
        assertThat(refusal(dripping, 1000)).isEqualTo(408);
        assertThat(nanos.get()).isEqualTo(Duration.ofSeconds(12).toNanos());
    }

    @Test
    void whoFallsSilentIsTooSlowAndWhoBreaksOffIsMalformed() {
        assertThat(refusal(failing(new SocketTimeoutException("nothing came")), 9))
                .isEqualTo(408);
        assertThat(refusal(failing(new IOException("broken off")), 9)).isEqualTo(400);
    }

    @Test
    void whoComesWhileAllPlacesAreTakenIsSentAwayAndThePlaceIsFreeAgainAfterwards() throws Unreadable {
        int[] third = new int[1];
        InputStream second = meanwhile(() -> third[0] = refusal("192.0.2.3", text("c"), 9));
        InputStream first = meanwhile(() -> bodies.read("192.0.2.2", second, 9));
        assertThat(bodies.read(HERE, first, 9)).hasSize(1);
        assertThat(third[0]).isEqualTo(503);
        assertThat(bodies.read("192.0.2.3", text("c"), 9)).hasSize(1);
    }

    @Test
    void whoHasAllOfTheirOwnPlacesIsSentAwayAndNobodyElse() throws Unreadable {
        int[] same = new int[1];
        byte[][] other = new byte[1][];
        InputStream first = meanwhile(() -> {
            same[0] = refusal(text("b"), 9);
            other[0] = bodies.read("192.0.2.2", text("c"), 9);
        });
        assertThat(bodies.read(HERE, first, 9)).hasSize(1);
        assertThat(same[0]).isEqualTo(503);
        assertThat(other[0]).hasSize(1);
        assertThat(bodies.read(HERE, text("b"), 9)).hasSize(1);
    }

    @Test
    void aRefusedBodyGivesItsPlaceBack() throws Unreadable {
        assertThat(refusal(text("too long"), 1)).isEqualTo(413);
        assertThat(bodies.read(HERE, text("c"), 9)).hasSize(1);
    }

    private int refusal(InputStream sent, int most) {
        return refusal(HERE, sent, most);
    }

    private int refusal(String origin, InputStream sent, int most) {
        return catchThrowableOfType(Unreadable.class, () -> bodies.read(origin, sent, most))
                .status();
    }

    private interface Deed {
        void done() throws Unreadable;
    }

    /** A body of one byte, while which is read something else happens. */
    private static InputStream meanwhile(Deed deed) {
        return new ByteArrayInputStream(new byte[1]) {
            private boolean done;

            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                if (!done) {
                    done = true;
                    try {
                        deed.done();
                    } catch (Unreadable refused) {
                        throw new AssertionError(refused);
                    }
                }
                return super.read(buffer, from, length);
            }
        };
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw failure;
            }
        };
    }
}
