package com.leadintel.persistence.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopTest {
    private final AtomicInteger turns = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private Loop loop;

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    void whateverGoesWrongEndsATurnAndNotTheLoop() {
        List<Throwable> wrong = List.of(
                new SQLException("cut"),
                new IllegalStateException("broken"),
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError(),
                new NoClassDefFoundError("x"),
                new AssertionError("x"));
        start(Executors.defaultThreadFactory(), () -> {
            int turn = turns.getAndIncrement();
            if (turn >= wrong.size()) {
                never.await();
            }
            sneak(wrong.get(turn));
        });
        await().until(() -> turns.get() > wrong.size());
        assertThat(loop.lives()).isTrue();
    }

    @Test
    void aLoopThatWasStoppedOrNotStartedDoesNotLive() {
        start(Executors.defaultThreadFactory(), never::await);
        assertThat(loop.lives()).isTrue();
        loop.stop();
        assertThat(loop.lives()).isFalse();
    }

    @Test
    void aLoopThatStopsInTheMiddleOfATurnTakesNoMore() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        start(Executors.defaultThreadFactory(), () -> {
            turns.incrementAndGet();
            try {
                never.await();
            } finally {
                ended.countDown();
            }
        });
        await().until(() -> turns.get() == 1);
        loop.stop();
        ended.await();
        assertThat(turns).hasValue(1);
    }

    @Test
    void aLoopWhoseThreadIsGoneDoesNotLive() {
        ThreadFactory dying = work -> new Thread(() -> {});
        start(dying, never::await);
        await().until(() -> !loop.lives());
    }

    private void start(ThreadFactory threads, Loop.Turn turn) {
        loop = new Loop("test", threads, Duration.ofMillis(1), turn);
        loop.start();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable any) throws T {
        throw (T) any;
    }
}
