package com.leadintel.integrations.identity.argon2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.application.identity.port.PasswordHasherContract;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Argon2PasswordHasherTest implements PasswordHasherContract {
    private final PasswordHasher hasher = new Argon2PasswordHasher();

    @Override
    public PasswordHasher hasher() {
        return hasher;
    }

    @Test
    void theHashSaysHowItWasMade() {
        assertThat(hasher.hash("secret")).startsWith("$argon2id$v=19$m=15360,t=2,p=1$");
    }

    @Test
    void aHashThatTheReferenceImplementationMadeMatches() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(hasher.matches("password", reference)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "$2a$10$abc", "$argon2id$v=19$m=15360,t=2$AA$AA"})
    void whatIsNoHashMatchesNothing(String hash) {
        assertThat(hasher.matches("secret", hash)).isFalse();
    }

    @Test
    void theHashOfNobodyIsWellFormedAndMatchesNothing() {
        assertThat(
                        hasher.matches(
                                "secret",
                                "$argon2id$v=19$m=15360,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
                .isFalse();
    }

    @Test
    void whoWaitsTooLongForATurnIsRefused() {
        Argon2PasswordHasher full = new Argon2PasswordHasher(new Semaphore(0), Duration.ofMillis(20));
        assertThatThrownBy(() -> full.hash("correct horse battery")).hasMessageContaining("password.busy");
    }

    @Test
    void everyTurnIsGivenBack() {
        Argon2PasswordHasher narrow = new Argon2PasswordHasher(new Semaphore(1), Duration.ofMillis(20));
        String hash = narrow.hash("correct horse battery");
        assertThat(narrow.matches("correct horse battery", hash)).isTrue();
        assertThat(narrow.matches("another", hash)).isFalse();
    }
}
