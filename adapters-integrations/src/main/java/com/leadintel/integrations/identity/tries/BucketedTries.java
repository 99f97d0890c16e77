package com.leadintel.integrations.identity.tries;

import com.leadintel.application.identity.port.PasswordTries;
import com.leadintel.domain.shared.Refusal;
import io.github.bucket4j.Bucket;
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
 * were used last are remembered of each kind: whoever guesses keeps their own in use. Whoever has ever new places meets what
 * was tried at the account from all of them.
 */
@Singleton
public class BucketedTries implements PasswordTries {
    private static final int MOST = 10_000;
    private static final Duration AT_ACCOUNT = Duration.ofSeconds(30);
    private static final Duration FROM_PLACE = Duration.ofSeconds(3);

    private final Map<String, Bucket> accounts = new Remembered<>();
    private final Map<String, Bucket> places = new Remembered<>();
    private final TriesAnywhere anywhere = new TriesAnywhere();
    private final Map<String, Boolean> letIn = new Remembered<>();
    private final Clock clock;
    private final TimeMeter time;

    @Inject
    BucketedTries(Clock clock) {
        this.clock = clock;
        time = new ClockTime(clock);
    }

    @Override
    public synchronized void count(String account, String from) {
        String both = key(account, from);
        Bucket place = places.computeIfAbsent(from, key -> bucket(FREE_FROM_ONE_PLACE, FROM_PLACE));
        Bucket there = accounts.computeIfAbsent(both, key -> bucket(FREE, AT_ACCOUNT));
        require(place.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        require(there.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        if (!letIn.containsKey(both)) {
            require(TimeUnit.MILLISECONDS.toNanos(anywhere.wait(account, clock.millis())));
            anywhere.add(account, clock.millis());
        }
        place.tryConsume(1);
        there.tryConsume(1);
    }

    @Override
    public synchronized void forgive(String account, String from) {
        String both = key(account, from);
        accounts.remove(both);
        places.computeIfPresent(from, (place, bucket) -> {
            bucket.addTokens(1);
            return bucket;
        });
        if (letIn.put(both, true) == null) {
            anywhere.giveBack(account);
        }
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

    private static void require(long nanos) {
        if (nanos > 0) {
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

    private static final class Remembered<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    }
}
