package com.leadintel.application.identity;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.CountingHasher;
import com.leadintel.application.identity.port.InMemoryPasswordTries;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private final InMemoryUsers users = new InMemoryUsers();
    private final CountingHasher hasher = new CountingHasher();
    private final SignIn signIn = new SignIn(users, hasher, new InMemoryPasswordTries(Clock.systemUTC()));
    private final User dana = People.dana(hasher.hash("correct horse"), Role.SDR);

    @BeforeEach
    void danaWorksHere() {
        users.add(People.OURS, dana);
    }

    @Test
    void whoeverKnowsThePasswordComesIn() {
        assertThat(signIn.handle(" Dana@Example.com", "correct horse", "127.0.0.1"))
                .contains(dana);
    }

    @Test
    void aWrongPasswordStaysOutside() {
        assertThat(signIn.handle("dana@example.com", "battery staple", "127.0.0.1"))
                .isEmpty();
    }

    @Test
    void whoeverGuessesTooOftenIsRefusedBeforeAnythingIsComputed() {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(signIn.handle("dana@example.com", "guess " + tries, "10.0.0.1"))
                    .isEmpty();
        }
        assertRefused("password.too-many-tries", () -> signIn.handle(" DANA@example.com", "correct horse", "10.0.0.1"));
        assertThat(hasher.comparisons()).isEqualTo(10);
        assertThat(signIn.handle("dana@example.com", "correct horse", "10.0.0.2"))
                .contains(dana);
    }

    @Test
    void theRightPasswordForgivesTheWrongOnes() {
        for (int tries = 0; tries < 30; tries++) {
            signIn.handle("dana@example.com", tries % 5 == 4 ? "correct horse" : "guess", "10.0.0.1");
        }
        assertThat(hasher.comparisons()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@example.com", "no address at all", ""})
    void anUnknownAddressCostsAsMuchAsAWrongPassword(String email) {
        assertThat(signIn.handle(email, "correct horse", "127.0.0.1")).isEmpty();
        assertThat(hasher.comparisons()).isEqualTo(1);
    }

    @Test
    void whoeverIsNoLongerActiveStaysOutside() {
        users.save(
                People.OURS,
                new User(
                        dana.id(),
                        dana.tenant(),
                        dana.email(),
                        dana.name(),
                        dana.roles(),
                        dana.passwordHash(),
                        false,
                        false,
                        dana.createdAt()));
        assertThat(signIn.handle("dana@example.com", "correct horse", "127.0.0.1"))
                .isEmpty();
    }
}
