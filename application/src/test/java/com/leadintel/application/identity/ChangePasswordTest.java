package com.leadintel.application.identity;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.CountingHasher;
import com.leadintel.application.identity.port.InMemoryPasswordTries;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {
    private static final String PRESENT = "the present one";
    private static final Caller DANA = People.danaAs(Role.VIEWER);

    private final InMemoryUsers users = new InMemoryUsers();
    private final CountingHasher hasher = new CountingHasher();
    private final InMemoryPasswordTries tries = new InMemoryPasswordTries(Clock.systemUTC());
    private final ChangePassword changePassword = new ChangePassword(users, hasher, tries);

    @BeforeEach
    void danaWorksHere() {
        users.add(People.OURS, People.dana(hasher.hash(PRESENT), Role.VIEWER));
    }

    @Test
    void theNewPasswordTakesThePlaceOfThePresentOne() {
        changePassword.handle(DANA, PRESENT, "the wanted one");
        String hash = dana().passwordHash();
        assertThat(hasher.matches("the wanted one", hash)).isTrue();
        assertThat(hasher.matches(PRESENT, hash)).isFalse();
    }

    @Test
    void theDutyToChangeAGeneratedPasswordEnds() {
        changePassword.handle(DANA, PRESENT, "the wanted one");
        assertThat(dana().mustChangePassword()).isFalse();
    }

    @Test
    void aWrongPresentPasswordChangesNothing() {
        User before = dana();
        assertRefused("password.wrong", () -> changePassword.handle(DANA, "some other one", "the wanted one"));
        assertThat(dana()).isEqualTo(before);
    }

    @Test
    void thePresentPasswordCannotBeGuessedForLong() {
        for (int tries = 0; tries < 10; tries++) {
            assertRefused("password.wrong", () -> changePassword.handle(DANA, "a guess", "the wanted one"));
        }
        assertRefused("password.too-many-tries", () -> changePassword.handle(DANA, PRESENT, "the wanted one"));
    }

    @Test
    void whoeverIsInASessionIsNotHurtByWhatStrangersTry() {
        SignIn signIn = new SignIn(users, hasher, tries);
        String email = dana().email().value();
        for (int network = 0; network < 100; network++) {
            assertThat(signIn.handle(email, "a guess", "network " + network)).isEmpty();
        }
        assertRefused("password.too-many-tries", () -> signIn.handle(email, PRESENT, "network 100"));
        changePassword.handle(DANA, PRESENT, "the wanted one");
        assertThat(hasher.matches("the wanted one", dana().passwordHash())).isTrue();
    }

    @Test
    void aPasswordHasTwelveToTwoHundredCharacters() {
        assertRefused("password.length", () -> changePassword.handle(DANA, PRESENT, "a".repeat(11)));
        assertRefused("password.length", () -> changePassword.handle(DANA, PRESENT, "a".repeat(201)));
        changePassword.handle(DANA, PRESENT, "a".repeat(12));
        changePassword.handle(DANA, "a".repeat(12), "a".repeat(200));
        assertThat(hasher.matches("a".repeat(200), dana().passwordHash())).isTrue();
    }

    @Test
    void thePresentPasswordIsNoNewOne() {
        assertRefused("password.unchanged", () -> changePassword.handle(DANA, PRESENT, PRESENT));
    }

    @Test
    void anIntegrationHasNoPassword() {
        Caller integration = Caller.system(People.OURS, "research");
        assertRefused("access.forbidden", () -> changePassword.handle(integration, PRESENT, "the wanted one"));
    }

    private User dana() {
        return users.get(People.OURS, People.DANA);
    }
}
