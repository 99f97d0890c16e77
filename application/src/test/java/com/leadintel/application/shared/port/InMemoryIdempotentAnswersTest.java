package com.leadintel.application.shared.port;

import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

class InMemoryIdempotentAnswersTest implements IdempotentAnswersContract {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-20T10:00:00Z"));
    private final IdempotentAnswers answers = new InMemoryIdempotentAnswers(clock);

    @Override
    public IdempotentAnswers answers() {
        return answers;
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
