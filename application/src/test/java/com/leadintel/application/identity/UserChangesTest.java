package com.leadintel.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.AddUser.Added;
import com.leadintel.application.identity.port.CountingHasher;
import com.leadintel.application.identity.port.InMemoryPasswordTries;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserChangesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller ADMIN = People.danaAs(Role.ADMIN);
    private static final EmailAddress ROBIN = new EmailAddress("robin@example.com");

    private final InMemoryUsers users = new InMemoryUsers();
    private final CountingHasher hasher = new CountingHasher();
    private final CountedTexts texts = new CountedTexts();
    private final AddUser add = new AddUser(users, hasher, texts, new SequentialIds(), CLOCK);
    private final ChangeUser change = new ChangeUser(users);
    private final DeactivateUser deactivate = new DeactivateUser(users);
    private final ReactivateUser reactivate = new ReactivateUser(users);
    private final ResetPassword reset = new ResetPassword(users, hasher, texts);
    private final RecallUser recall = new RecallUser(users);

    @BeforeEach
    void danaAdministers() {
        users.add(People.OURS, People.dana("hash", Role.ADMIN));
    }

    @Test
    void whoeverIsAddedSignsInOnceWithTheGivenPassword() {
        Added robin = add(Role.SDR);
        User user = new SignIn(users, hasher, new InMemoryPasswordTries(Clock.systemUTC()))
                .handle(ROBIN.value(), robin.password(), "127.0.0.1")
                .orElseThrow();
        assertThat(user.tenant()).isEqualTo(People.OURS);
        assertThat(user.roles()).containsExactly(Role.SDR);
        assertThat(user.mustChangePassword()).isTrue();
        assertThat(user.createdAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void theGivenPasswordIsReadableAndNotShownTwice() {
        Added robin = add(Role.SDR);
        assertThat(robin.password()).matches("[a-z0-9]{5}(-[a-z0-9]{5}){3}");
        assertThat(robin.toString()).doesNotContain(robin.password());
        assertThat(new FirstPassword("secret").toString()).doesNotContain("secret");
    }

    @Test
    void aTakenAddressIsRefused() {
        add(Role.SDR);
        assertThatThrownBy(() -> add(Role.AE)).hasMessageStartingWith("user.email-taken");
    }

    @Test
    void noTenantMakesAnOperator() {
        assertThatThrownBy(() -> add(Role.OPERATOR)).hasMessageStartingWith("user.role-not-grantable");
        assertThatThrownBy(() -> change(add(Role.SDR).id(), Role.OPERATOR))
                .hasMessageStartingWith("user.role-not-grantable");
    }

    @Test
    void aPersonGetsAnotherNameAndOtherRoles() {
        UserId robin = add(Role.SDR).id();
        change.handle(ADMIN, robin, new ChangeUser.Command("Robin Hale", Set.of(Role.AE, Role.MANAGER)));
        assertThat(users.get(People.OURS, robin).name()).isEqualTo("Robin Hale");
        assertThat(users.get(People.OURS, robin).roles()).containsExactlyInAnyOrder(Role.AE, Role.MANAGER);
    }

    @Test
    void whoeverIsDeactivatedCannotSignInUntilReactivated() {
        Added robin = add(Role.SDR);
        deactivate.handle(ADMIN, robin.id());
        assertThat(new SignIn(users, hasher, new InMemoryPasswordTries(Clock.systemUTC()))
                        .handle(ROBIN.value(), robin.password(), "127.0.0.1"))
                .isEmpty();
        reactivate.handle(ADMIN, robin.id());
        assertThat(new SignIn(users, hasher, new InMemoryPasswordTries(Clock.systemUTC()))
                        .handle(ROBIN.value(), robin.password(), "127.0.0.1"))
                .isPresent();
    }

    @Test
    void theLastAdministratorStays() {
        UserId robin = add(Role.ADMIN).id();
        deactivate.handle(ADMIN, robin);
        assertThatThrownBy(() -> deactivate.handle(ADMIN, People.DANA))
                .hasMessageStartingWith("user.last-administrator");
        assertThatThrownBy(() -> change(People.DANA, Role.SDR)).hasMessageStartingWith("user.last-administrator");
        reactivate.handle(ADMIN, robin);
        change(People.DANA, Role.SDR);
        assertThat(users.get(People.OURS, People.DANA).roles()).containsExactly(Role.SDR);
    }

    @Test
    void anAdministratorMayChangeWhileStayingOne() {
        change(People.DANA, Role.ADMIN, Role.AE);
        assertThat(users.get(People.OURS, People.DANA).roles()).contains(Role.ADMIN, Role.AE);
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        Added robin = add(Role.SDR);
        String fresh = reset.handle(ADMIN, robin.id());
        assertThat(new SignIn(users, hasher, new InMemoryPasswordTries(Clock.systemUTC()))
                        .handle(ROBIN.value(), robin.password(), "127.0.0.1"))
                .isEmpty();
        assertThat(new SignIn(users, hasher, new InMemoryPasswordTries(Clock.systemUTC()))
                        .handle(ROBIN.value(), fresh, "127.0.0.1")
                        .orElseThrow()
                        .mustChangePassword())
                .isTrue();
    }

    @Test
    void aSessionKnowsOfNewRolesAndOfBeingKeptOut() {
        UserId robin = add(Role.SDR).id();
        Caller session = users.get(People.OURS, robin).caller();
        change(robin, Role.VIEWER);
        assertThat(recall.handle(session).orElseThrow().roles()).containsExactly(Role.VIEWER);
        deactivate.handle(ADMIN, robin);
        assertThat(recall.handle(session)).isEmpty();
    }

    @Test
    void whoNeverWasOrIsNobodyIsNotRecalled() {
        Caller stranger = Caller.person(People.OURS, new UserId(SequentialIds.nth(77)), "Stranger", Set.of(Role.SDR));
        assertThat(recall.handle(stranger)).isEmpty();
        assertThat(recall.handle(Caller.system(People.OURS, "relay"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SDR", "AE", "MANAGER", "MARKETING", "VIEWER", "OPERATOR"})
    void onlyAdministratorsChangePeople(Role role) {
        Caller other = People.danaAs(role);
        UserId robin = add(Role.SDR).id();
        assertForbidden(() -> add.handle(other, new AddUser.Command(ROBIN, "Robin", Set.of(Role.SDR))));
        assertForbidden(() -> change.handle(other, robin, new ChangeUser.Command("Robin", Set.of(Role.SDR))));
        assertForbidden(() -> deactivate.handle(other, robin));
        assertForbidden(() -> reactivate.handle(other, robin));
        assertForbidden(() -> reset.handle(other, robin));
    }

    @Test
    void anotherTenantsPeopleAreOutOfReach() {
        UserId robin = add(Role.SDR).id();
        Caller theirs = Caller.person(People.THEIRS, People.DANA, "Theirs", Set.of(Role.ADMIN));
        assertThatThrownBy(() -> deactivate.handle(theirs, robin)).hasMessageStartingWith("user.not-found");
        assertThatThrownBy(() -> reset.handle(theirs, robin)).hasMessageStartingWith("user.not-found");
    }

    private Added add(Role role) {
        return add.handle(ADMIN, new AddUser.Command(ROBIN, "Robin", Set.of(role)));
    }

    private void change(UserId user, Role... roles) {
        change.handle(ADMIN, user, new ChangeUser.Command("Robin", Set.of(roles)));
    }

    private static void assertForbidden(Runnable act) {
        assertThatThrownBy(act::run).hasMessageStartingWith("access.forbidden");
    }
}
