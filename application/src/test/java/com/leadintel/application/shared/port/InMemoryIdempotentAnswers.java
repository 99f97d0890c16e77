package com.leadintel.application.shared.port;

import com.leadintel.application.shared.Idempotency;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers under idempotency keys in memory. */
public final class InMemoryIdempotentAnswers implements IdempotentAnswers {
    private final Map<String, Given> given = new HashMap<>();
    private final Clock clock;

    public InMemoryIdempotentAnswers(Clock clock) {
        this.clock = clock;
    }

    private record Given(String fingerprint, String answer, Instant at) {}

    @Override
    public Optional<String> recall(TenantId tenant, Idempotency idempotency) {
        Given answer = given.get(tenant + " " + idempotency.key());
        if (answer == null || !answer.at.plus(Duration.ofDays(7)).isAfter(clock.instant())) {
            return Optional.empty();
        }
        if (!answer.fingerprint.equals(idempotency.fingerprint())) {
            throw Refusal.conflict("idempotency.key-reused", Map.of("key", idempotency.key()));
        }
        return Optional.of(answer.answer);
    }

    @Override
    public void remember(TenantId tenant, Idempotency idempotency, String answer) {
        given.put(tenant + " " + idempotency.key(), new Given(idempotency.fingerprint(), answer, clock.instant()));
    }
}
