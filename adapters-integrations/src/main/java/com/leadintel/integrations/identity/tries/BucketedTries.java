package com.leadintel.integrations.identity.tries;

import com.leadintel.application.identity.port.PasswordTries;
import com.leadintel.domain.shared.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A bucket of tries for each place, and for each account tried from it, in the memory of this server. The 10,000 that
 * were used last are remembered of each kind: whoever guesses keeps their own in use.
 */
@Singleton
public class BucketedTries implements PasswordTries {
    private static final int MOST = 10_000;
    private static final Duration AT_ACCOUNT = Duration.ofSeconds(30);
    private static final Duration FROM_PLACE = Duration.ofSeconds(3);

    private final Map<String, Bucket> accounts = new Remembered();
    private final Map<String, Bucket> places = new Remembered();
    private final TimeMeter time;

    @Inject
    BucketedTries(Clock clock) {
        time = new ClockTime(clock);
    }

    @Override
    public synchronized void count(String account, String from) {
        Bucket place = places.computeIfAbsent(from, key -> bucket(FREE_FROM_ONE_PLACE, FROM_PLACE));
        EstimationProbe some = place.estimateAbilityToConsume(1);
        require(some.canBeConsumed(), some.getNanosToWaitForRefill());
        take(accounts.computeIfAbsent(key(account, from), key -> bucket(FREE, AT_ACCOUNT)));
        take(place);
    }

    @Override
    public synchronized void forgive(String account, String from) {
        accounts.remove(key(account, from));
        places.computeIfPresent(from, (place, bucket) -> {
            bucket.addTokens(1);
            return bucket;
        });
    }

    private static String key(String account, String from) {
        return from + " " + account;
    }

    private Bucket bucket(int free, Duration each) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(free).refillIntervally(1, each))
                .withCustomTimePrecision(time)
                .build();
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        require(probe.isConsumed(), probe.getNanosToWaitForRefill());
    }

    private static void require(boolean allowed, long nanos) {
        if (!allowed) {
            int wait = 1 + (int) Duration.ofNanos(nanos - 1).toSeconds();
            throw Refusal.overQuota("password.too-many-tries", Map.of("retryAfterSeconds", wait));
        }
    }

    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    private static final class Remembered extends LinkedHashMap<String, Bucket> {
        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    }
}
