package com.leadintel.integrations.resilience;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Something that is kept while it is good and fetched again when it is not: once for all who want it at the same time, so
 * that they get it together or fail together, and nobody waits for more than one fetch.
 */
public final class Shared<T> {
    private final Supplier<T> fetch;
    private final Predicate<T> good;
    private Optional<T> kept = Optional.empty();
    private Optional<FutureTask<T>> underWay = Optional.empty();

    public Shared(Supplier<T> fetch, Predicate<T> good) {
        this.fetch = fetch;
        this.good = good;
    }

    /** What is kept, or else what is fetched; fails with what the fetch failed with. */
    public T get() {
        FutureTask<T> task = task();
        task.run();
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreachable("nobody waits any longer", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Forgets what was used, unless somebody else has fetched another since. */
    public synchronized void forget(T used) {
        kept = kept.filter(present -> !present.equals(used));
    }

    private synchronized FutureTask<T> task() {
        Optional<T> present = kept.filter(good);
        if (present.isPresent()) {
            return new FutureTask<>(present::get);
        }
        FutureTask<T> task =
                underWay.filter(running -> !running.isDone()).orElseGet(() -> new FutureTask<>(this::fetched));
        underWay = Optional.of(task);
        return task;
    }

    private T fetched() {
        T value = fetch.get();
        synchronized (this) {
            kept = Optional.of(value);
        }
        return value;
    }
}
