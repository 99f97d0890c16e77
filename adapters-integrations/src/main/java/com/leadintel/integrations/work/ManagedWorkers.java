package com.leadintel.integrations.work;

import com.leadintel.application.shared.port.Workers;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/** Runs pieces of work on a pool of the container's own threads. */
@Singleton
public class ManagedWorkers implements Workers {
    private static final int THREADS = 16;

    private final ExecutorService pool;

    @Inject
    ManagedWorkers(ManagedThreadFactory threads) {
        this((ThreadFactory) threads);
    }

    ManagedWorkers(ThreadFactory threads) {
        pool = Executors.newFixedThreadPool(THREADS, threads);
    }

    @Override
    public <T> List<T> all(List<Supplier<T>> pieces) {
        List<CompletableFuture<T>> running = pieces.stream()
                .map(piece -> CompletableFuture.supplyAsync(piece, pool))
                .toList();
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
        return running.stream().map(CompletableFuture::join).toList();
    }

    @PreDestroy
    void close() {
        pool.shutdownNow();
    }
}
