package com.leadintel.application.identity.port;

import com.leadintel.domain.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tried passwords in memory: when the last of them will be forgotten, one after the other. */
public final class InMemoryPasswordTries implements PasswordTries {
    private static final Duration AT_ACCOUNT = Duration.ofSeconds(30);
    private static final Duration FROM_PLACE = Duration.ofSeconds(3);
    private static final Duration FROM_ANYWHERE = Duration.ofMinutes(5);

    private final Map<String, Instant> forgottenAt = new HashMap<>();
    private final Set<String> letIn = new HashSet<>();
    private final Clock clock;

    public InMemoryPasswordTries(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void count(String account, String from) {
        require(account + " " + from, AT_ACCOUNT, FREE);
        require(from, FROM_PLACE, FREE_FROM_ONE_PLACE);
        if (!letIn.contains(account + " " + from)) {
            require("at " + account, FROM_ANYWHERE, FREE_AT_ONE_ACCOUNT);
            add("at " + account, FROM_ANYWHERE);
        }
        add(account + " " + from, AT_ACCOUNT);
        add(from, FROM_PLACE);
    }

    @Override
    public void forgive(String account, String from) {
        forgottenAt.remove(account + " " + from);
        if (letIn.add(account + " " + from)) {
            forgottenAt.computeIfPresent("at " + account, (key, at) -> at.minus(FROM_ANYWHERE));
        }
    }

    private void require(String key, Duration each, int free) {
        Duration over = Duration.between(clock.instant().plus(each.multipliedBy(free - 1L)), last(key));
        if (over.compareTo(Duration.ZERO) > 0) {
            throw Refusal.overQuota("password.too-many-tries", Map.of("retryAfterSeconds", (int) over.toSeconds()));
        }
    }

    private void add(String key, Duration each) {
        forgottenAt.put(key, last(key).plus(each));
    }

    private Instant last(String key) {
        Instant now = clock.instant();
        Instant known = forgottenAt.getOrDefault(key, now);
        return known.isBefore(now) ? now : known;
    }
}
