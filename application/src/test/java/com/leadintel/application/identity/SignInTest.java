package com.leadintel.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.CountingHasher;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private final InMemoryUsers users = new InMemoryUsers();
    private final CountingHasher hasher = new CountingHasher();
    private final SignIn signIn = new SignIn(users, hasher);
    private final User dana = People.dana(hasher.hash("correct horse"), Role.SDR);

    @BeforeEach
    void danaWorksHere() {
        users.add(People.OURS, dana);
    }

    @Test
    void whoeverKnowsThePasswordComesIn() {
        assertThat(signIn.handle(" Dana@Example.com", "correct horse")).contains(dana);
    }

    @Test
    void aWrongPasswordStaysOutside() {
        assertThat(signIn.handle("dana@example.com", "battery staple")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@example.com", "no address at all", ""})
    void anUnknownAddressCostsAsMuchAsAWrongPassword(String email) {
        assertThat(signIn.handle(email, "correct horse")).isEmpty();
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
        assertThat(signIn.handle("dana@example.com", "correct horse")).isEmpty();
    }
}
