package com.leadintel.integrations.identity.argon2;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.application.identity.port.PasswordHasherContract;
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
}
