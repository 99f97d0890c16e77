package com.leadintel.integrations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.integrations.http.ProviderHttp.Opened;
import com.leadintel.integrations.resilience.Unreachable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one provider may take of this server: some time and some connections, and no more. */
class ProviderHttpTest {
    private final LocalServer provider = new LocalServer();
    private final ProviderHttp http = new ProviderHttp(Duration.ofSeconds(1));
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() {
        over.countDown();
        http.close();
        provider.close();
    }

    @Test
    void anAnswerThatTricklesInIsGivenUp() {
        provider.answer("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (tick()) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
            }
        });

        assertThatThrownBy(() -> http.send(get())).isInstanceOf(Unreachable.class);
    }

    @Test
    void aRefusalThatTricklesInIsGivenUp() {
        provider.answer("/", exchange -> {
            exchange.sendResponseHeaders(404, 0);
            while (tick()) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
            }
        });

        assertThatThrownBy(() -> http.open(get(), 1_000)).isInstanceOf(Unreachable.class);
    }

    @Test
    void tenFilesAreOpenAtOnceAndTheNextOneAfterThem() throws IOException {
        provider.file("/", "audio/mpeg", new byte[10]);
        List<Opened> open = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            open.add(http.open(get(), 1_000));
        }

        assertThatThrownBy(() -> http.open(get(), 1_000)).isInstanceOf(BulkheadException.class);
        close(open.get(0));
        Opened next = http.open(get(), 1_000);

        assertThat(next.download()).isPresent();
        close(next);
        for (Opened one : open) {
            close(one);
        }
    }

    @Test
    void whatIsNoFileTakesNoPlace() {
        provider.status("/", 404);
        for (int i = 0; i < 20; i++) {
            assertThat(http.open(get(), 1_000).answer().status()).isEqualTo(404);
        }
    }

    private static void close(Opened opened) throws IOException {
        opened.download().orElseThrow().content().close();
    }

    private HttpGet get() {
        return new HttpGet(provider.address("/"));
    }

    /** Whether somebody may still listen, after a while that is shorter than any wait. */
    private boolean tick() {
        try {
            return !over.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
