package com.leadintel.rest;

import com.leadintel.domain.shared.TenantId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What everybody may still ask for, in the memory of this server. A minute's worth can be asked for at once and comes back
 * evenly. Once a minute buckets that are full again are forgotten, because a new one is the same: only those who asked
 * within the last minutes are held, and nobody waits for anybody else's bucket.
 */
final class Buckets {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<Share, Bucket> held = new ConcurrentHashMap<>();
    private final Map<Rate, Integer> perMinute;
    private final TimeMeter time;
    private final AtomicLong sweptAt;

    Buckets(Map<Rate, Integer> perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
        sweptAt = new AtomicLong(time.currentTimeNanos());
    }

    /** What one of a tenant has of a rate; what all have together belongs to nobody. */
    record Share(Rate rate, TenantId tenant, String who) {}

    /** Takes one of each, or none of any; answers how long it has to wait for that. */
    Optional<Duration> take(List<Share> shares) {
        forgetTheIdle();
        List<Bucket> taken = new ArrayList<>(shares.size());
        for (Share share : shares) {
            Bucket bucket = bucket(share);
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                taken.forEach(other -> other.addTokens(1));
                return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            taken.add(bucket);
        }
        return Optional.empty();
    }

    /** How many are held. */
    int size() {
        return held.size();
    }

    private Bucket bucket(Share share) {
        Bucket known = held.get(share);
        return known == null ? held.computeIfAbsent(share, this::full) : known;
    }

    private Bucket full(Share share) {
        int most = most(share);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private void forgetTheIdle() {
        long now = time.currentTimeNanos();
        long before = sweptAt.get();
        if (now - before >= TimeUnit.MINUTES.toNanos(1) && sweptAt.compareAndSet(before, now)) {
            held.entrySet().removeIf(entry -> entry.getValue().getAvailableTokens() >= most(entry.getKey()));
        }
    }

    private int most(Share share) {
        return perMinute.getOrDefault(share.rate(), share.rate().usual());
    }
}
