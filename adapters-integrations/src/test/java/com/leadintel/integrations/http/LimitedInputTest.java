package com.leadintel.integrations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.junit.jupiter.api.Test;

/** A file that trickles in does not hold whoever takes it. */
class LimitedInputTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger ends = new AtomicInteger();
    private final HttpGet request = new HttpGet("http://localhost/");

    @Test
    void aFileThatTricklesInIsGivenUpAfterTheGrace() throws IOException {
        LimitedInput file = file(1_000);
        pass(29);
        assertThat(file.read()).isZero();
        pass(2);

        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("slowly");
    }

    @Test
    void aLargeFileMayTakeLongerThanTheGrace() throws IOException {
        LimitedInput file = file(20 << 20);
        for (int second = 0; second < 200; second++) {
            pass(1);
            assertThat(file.readNBytes(80 << 10)).hasSize(80 << 10);
        }
    }

    @Test
    void aFileIsWholeHoweverLongItsEndIsLookedAt() throws IOException {
        LimitedInput file = file(1);
        assertThat(file.read()).isZero();
        pass(100);

        assertThat(file.read()).isEqualTo(-1);
    }

    @Test
    void whoeverClosesItTwiceGivesBackOnePlace() throws IOException {
        LimitedInput file = file(1);
        file.close();
        file.close();

        assertThat(ends).hasValue(1);
        assertThat(request.isCancelled()).isTrue();
    }

    private LimitedInput file(int bytes) {
        LimitedInput.Limits limits = new LimitedInput.Limits(100 << 20, Duration.ofSeconds(30), nanos::get);
        return new LimitedInput(new ByteArrayInputStream(new byte[bytes]), request, limits, ends::incrementAndGet);
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
