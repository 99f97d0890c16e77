package com.leadintel.integrations.http;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Five people who ask for the same at the same time. */
public final class Crowd implements AutoCloseable {
    public static final int ALL = 5;

    private final ExecutorService people = Executors.newFixedThreadPool(ALL);
    private final Set<Thread> asking = ConcurrentHashMap.newKeySet();

    /** Lets all of them ask and returns at once. */
    public <T> List<CompletableFuture<T>> ask(Supplier<T> question) {
        return IntStream.range(0, ALL)
                .mapToObj(one -> CompletableFuture.supplyAsync(
                        () -> {
                            asking.add(Thread.currentThread());
                            return question.get();
                        },
                        people))
                .toList();
    }

    /** Returns when so many of them wait for somebody else in this process. */
    public void waits(int many) {
        await().until(() -> asking.stream()
                        .filter(person -> person.getState() == Thread.State.WAITING)
                        .count()
                >= many);
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
