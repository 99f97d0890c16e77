package com.leadintel.application.identity.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.leadintel.domain.shared.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What everything that counts tried passwords promises. */
public interface PasswordTriesContract {
    PasswordTries tries();

    /** Lets time pass. */
    void pass(Duration time);

    @Test
    default void whoeverTriesTooOftenHasToWait() {
        PasswordTries tries = tries();
        exhaust(tries, "dana", "10.0.0.1");
        Refusal refused = refused(tries, "dana", "10.0.0.1");
        assertThat(refused.code()).isEqualTo("password.too-many-tries");
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.OVER_QUOTA);
        assertThat((Integer) refused.facts().get("retryAfterSeconds")).isBetween(1, 30);
    }

    @Test
    default void anotherPlaceAndAnotherAccountAreNotConcerned() {
        PasswordTries tries = tries();
        exhaust(tries, "dana", "10.0.0.1");
        assertThatCode(() -> tries.count("dana", "10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> tries.count("robin", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    default void whoeverHammersAtOneAccountDoesNotKeepTheirNeighboursOut() {
        PasswordTries tries = tries();
        exhaust(tries, "dana", "10.0.0.1");
        for (int i = 0; i < PasswordTries.FREE_FROM_ONE_PLACE; i++) {
            refused(tries, "dana", "10.0.0.1");
        }
        assertThatCode(() -> tries.count("robin", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    default void waitingGivesOneTryAfterTheOtherBack() {
        PasswordTries tries = tries();
        exhaust(tries, "dana", "10.0.0.1");
        pass(Duration.ofSeconds(30));
        tries.count("dana", "10.0.0.1");
        assertThat(refused(tries, "dana", "10.0.0.1").code()).isEqualTo("password.too-many-tries");
    }

    @Test
    default void theRightPasswordIsForgiving() {
        PasswordTries tries = tries();
        for (int day = 0; day < 20; day++) {
            exhaustBut(tries, 1);
            tries.count("dana", "10.0.0.1");
            tries.forgive("dana", "10.0.0.1");
            pass(Duration.ofHours(1));
        }
        assertThatCode(() -> tries.count("dana", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    default void whoeverTriesOneAccountAfterTheOtherHasToWaitToo() {
        PasswordTries tries = tries();
        for (int i = 0; i < PasswordTries.FREE_FROM_ONE_PLACE; i++) {
            tries.count("somebody" + i, "10.0.0.1");
        }
        assertThat((Integer) refused(tries, "dana", "10.0.0.1").facts().get("retryAfterSeconds"))
                .isBetween(1, 3);
        assertThatCode(() -> tries.count("dana", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    default void whoeverTriesOneAccountFromOnePlaceAfterTheOtherHasToWaitToo() {
        PasswordTries tries = tries();
        exhaustFromManyPlaces(tries, "dana");
        Refusal refused = refused(tries, "dana", "10.0.1.1");
        assertThat(refused.code()).isEqualTo("password.too-many-tries");
        assertThat((Integer) refused.facts().get("retryAfterSeconds")).isBetween(1, 300);
        assertThatCode(() -> tries.count("robin", "10.0.1.1")).doesNotThrowAnyException();
        pass(Duration.ofMinutes(5));
        tries.count("dana", "10.0.1.1");
        assertThat(refused(tries, "dana", "10.0.1.2").code()).isEqualTo("password.too-many-tries");
    }

    @Test
    default void whatIsRefusedAtOnePlaceDoesNotCountElsewhere() {
        PasswordTries tries = tries();
        exhaust(tries, "dana", "10.0.0.1");
        for (int i = 0; i < PasswordTries.FREE_AT_ONE_ACCOUNT; i++) {
            refused(tries, "dana", "10.0.0.1");
        }
        assertThatCode(() -> tries.count("dana", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    default void whoWasLetInBeforeIsLetInThereWhateverOthersTry() {
        PasswordTries tries = tries();
        tries.count("dana", "10.0.0.1");
        tries.forgive("dana", "10.0.0.1");
        exhaustFromManyPlaces(tries, "dana");
        exhaust(tries, "dana", "10.0.0.1");
        assertThat((Integer) refused(tries, "dana", "10.0.0.1").facts().get("retryAfterSeconds"))
                .isBetween(1, 30);
    }

    private static void exhaustFromManyPlaces(PasswordTries tries, String account) {
        for (int i = 0; i < PasswordTries.FREE_AT_ONE_ACCOUNT; i++) {
            tries.count(account, "2001:db8:0:" + i);
        }
    }

    private static void exhaust(PasswordTries tries, String account, String from) {
        for (int i = 0; i < PasswordTries.FREE; i++) {
            tries.count(account, from);
        }
    }

    private static void exhaustBut(PasswordTries tries, int left) {
        for (int i = left; i < PasswordTries.FREE; i++) {
            tries.count("dana", "10.0.0.1");
        }
    }

    private static Refusal refused(PasswordTries tries, String account, String from) {
        return catchThrowableOfType(Refusal.class, () -> tries.count(account, from));
    }
}
