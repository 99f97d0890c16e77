package com.leadintel.integrations.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.leadintel.integrations.http.Crowd;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedTest {
    private final AtomicInteger fetches = new AtomicInteger();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final Crowd crowd = new Crowd();
    private volatile boolean fails;
    private volatile boolean good = true;
    private final Shared<String> token = new Shared<>(this::fetch, known -> good);

    @AfterEach
    void end() {
        answer.countDown();
        crowd.close();
    }

    @Test
    void whatIsGoodIsFetchedOnce() {
        answer.countDown();
        assertThat(token.get()).isEqualTo("1");
        assertThat(token.get()).isEqualTo("1");
        good = false;
        assertThat(token.get()).isEqualTo("2");
    }

    @Test
    void whatWasForgottenIsFetchedAgainAndOnlyThat() {
        answer.countDown();
        assertThat(token.get()).isEqualTo("1");
        token.forget("another");
        assertThat(token.get()).isEqualTo("1");
        token.forget("1");
        assertThat(token.get()).isEqualTo("2");
    }

    @Test
    void allWhoWaitGetTheSame() {
        List<CompletableFuture<String>> waiting = waiting();
        answer.countDown();
        assertThat(waiting).extracting(CompletableFuture::join).containsOnly("1");
        assertThat(fetches).hasValue(1);
    }

    @Test
    void allWhoWaitFailTogetherAndTheNextOneTriesAgain() {
        fails = true;
        List<CompletableFuture<String>> waiting = waiting();
        answer.countDown();
        assertThat(waiting)
                .allSatisfy(one -> assertThatThrownBy(one::join)
                        .isInstanceOf(CompletionException.class)
                        .hasCauseInstanceOf(Unreachable.class));
        assertThat(fetches).hasValue(1);
        fails = false;
        assertThat(token.get()).isEqualTo("2");
    }

    @Test
    void whoeverIsStoppedWaitsNoLonger() {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(token::get);
        await().until(() -> fetches.get() == 1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(token::get).isInstanceOf(Unreachable.class);
        assertThat(Thread.interrupted()).isTrue();
        answer.countDown();
        assertThat(first.join()).isEqualTo("1");
    }

    /** All who have asked while the fetch hangs. */
    private List<CompletableFuture<String>> waiting() {
        List<CompletableFuture<String>> waiting = crowd.ask(token::get);
        crowd.waits(Crowd.ALL);
        return waiting;
    }

    private String fetch() {
        int number = fetches.incrementAndGet();
        try {
            answer.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (fails) {
            throw new Unreachable("it hangs");
        }
        return Integer.toString(number);
    }
}
