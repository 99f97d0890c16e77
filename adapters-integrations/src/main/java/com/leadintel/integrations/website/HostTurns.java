package com.leadintel.integrations.website;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One visit of a host at a time, in the order in which they came, each waiting no longer than its patience lasts. */
final class HostTurns {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Map<String, Queue> queues = new ConcurrentHashMap<>();

    /** Those who visit a host or wait to. */
    private record Queue(ReentrantLock lock, int people) {
        Queue with(int more) {
            return new Queue(lock, people + more);
        }
    }

    /** A visit. */
    interface Visit<T> {
        T make() throws PageFailed;
    }

    <T> T take(String host, Patience patience, Visit<T> visit) throws PageFailed {
        ReentrantLock lock = queues.compute(
                        host, (key, queue) -> queue == null ? new Queue(new ReentrantLock(true), 1) : queue.with(1))
                .lock();
        try {
            await(lock, patience);
            try {
                return visit.make();
            } finally {
                lock.unlock();
            }
        } finally {
            queues.computeIfPresent(host, (key, queue) -> queue.people() == 1 ? null : queue.with(-1));
        }
    }

    private static void await(ReentrantLock lock, Patience patience) throws PageFailed {
        try {
            while (!lock.tryLock(Math.min(LOOK.toMillis(), patience.left().toMillis()), TimeUnit.MILLISECONDS)) {
                if (patience.left().isZero()) {
                    throw new PageFailed(PageFailed.BUSY);
                }
                patience.requireInterest();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PageFailed(PageFailed.UNWANTED, stopped);
        }
    }
}
