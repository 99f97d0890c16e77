package com.leadintel.persistence.database;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Pieces of work that begin at the same time, each in a transaction and a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** What both answer; throws what one of them threw. */
    public static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<CompletableFuture<T>> answers = Stream.of(one, other)
                    .map(work -> CompletableFuture.supplyAsync(
                            () -> Transactions.call(() -> {
                                meet(start);
                                return work.get();
                            }),
                            threads))
                    .toList();
            return answers.stream()
                    .map(answer -> answer.orTimeout(2, TimeUnit.MINUTES).join())
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    /** Waits for the other one. */
    public static void meet(CyclicBarrier place) {
        try {
            place.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException
                | java.util.concurrent.BrokenBarrierException
                | java.util.concurrent.TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
