package com.leadintel.application.identity.port;

import com.leadintel.application.shared.port.MovingClock;
import java.time.Duration;
import java.time.Instant;

class InMemoryPasswordTriesTest implements PasswordTriesContract {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-20T10:00:00Z"));
    private final PasswordTries tries = new InMemoryPasswordTries(clock);

    @Override
    public PasswordTries tries() {
        return tries;
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }
}
