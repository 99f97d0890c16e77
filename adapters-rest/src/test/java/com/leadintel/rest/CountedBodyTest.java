package com.leadintel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CountedBodyTest {
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aBodyOfTheLargestSizeIsRead() throws IOException {
        assertThat(body(5000, 5000).readAllBytes()).hasSize(5000);
    }

    @Test
    void oneByteMoreIsTooLarge() {
        assertThat(refusal(body(5001, 5000))).isEqualTo(413);
    }

    @Test
    void aSlowSenderHasHalfAMinuteAndThenASecondForEach4KiB() throws IOException {
        CountedBody sent = body(10, 10);
        nanos.set(Duration.ofSeconds(30).toNanos());
        assertThat(sent.read()).isZero();
        nanos.set(Duration.ofSeconds(31).toNanos());
        assertThat(refusal(sent)).isEqualTo(408);

        CountedBody enough = body(8 << 10, 8 << 10);
        nanos.addAndGet(Duration.ofMillis(31_900).toNanos());
        assertThat(enough.read(new byte[8 << 10])).isEqualTo(8 << 10);
    }

    @Test
    void theEndOfABodyIsNeverTooLate() throws IOException {
        CountedBody sent = body(1, 1);
        assertThat(sent.read()).isZero();
        nanos.set(Duration.ofHours(1).toNanos());
        assertThat(sent.read()).isEqualTo(-1);
    }

    private CountedBody body(int size, int most) {
        return new CountedBody(new ByteArrayInputStream(new byte[size]), most, nanos::get);
    }

    private static int refusal(CountedBody body) {
        return catchThrowableOfType(ClientErrorException.class, body::readAllBytes)
                .getResponse()
                .getStatus();
    }
}
