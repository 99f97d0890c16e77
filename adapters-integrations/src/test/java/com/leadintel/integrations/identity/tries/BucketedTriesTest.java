package com.leadintel.integrations.identity.tries;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.port.PasswordTries;
import com.leadintel.application.identity.port.PasswordTriesContract;
import com.leadintel.application.shared.port.MovingClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketedTriesTest implements PasswordTriesContract {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-20T10:00:00Z"));
    private final PasswordTries tries = new BucketedTries(clock);

    @Override
    public PasswordTries tries() {
        return tries;
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }

    @Test
    void noMorePlacesAreRememberedThanFitAndTheBusyOnesStay() {
        for (int i = 0; i < PasswordTries.FREE; i++) {
            tries.count("dana", "10.0.0.1");
        }
        for (int place = 0; place < 9_000; place++) {
            tries.count("somebody " + place, "place " + place);
        }
        assertThatThrownBy(() -> tries.count("dana", "10.0.0.1")).hasMessageContaining("too-many-tries");
        for (int place = 9_000; place < 20_000; place++) {
            tries.count("somebody " + place, "place " + place);
        }
        assertThatCode(() -> tries.count("dana", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void whatWasTriedAtAnAccountIsNotForgottenWhateverElseIsTried() {
        for (int place = 0; place < PasswordTries.FREE_AT_ONE_ACCOUNT; place++) {
            tries.count("dana", "place " + place);
        }
        for (int place = 100; place < 20_100; place++) {
            tries.count("somebody " + place, "place " + place);
        }
        assertThatThrownBy(() -> tries.count("dana", "a new place")).hasMessageContaining("too-many-tries");
    }
}
