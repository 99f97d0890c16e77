package com.leadintel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.AddUser;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.ChangeUser;
import com.leadintel.application.identity.DeactivateUser;
import com.leadintel.application.identity.People;
import com.leadintel.application.identity.ReactivateUser;
import com.leadintel.application.identity.ResetPassword;
import com.leadintel.application.identity.UserLine;
import com.leadintel.application.identity.port.CountingHasher;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsersPresenterTest {
    private final InMemoryUsers users = new InMemoryUsers();
    private final CountingHasher hasher = new CountingHasher();
    private final CountedTexts texts = new CountedTexts();
    private Role role = Role.ADMIN;
    private final UsersPresenter presenter = new UsersPresenter(
            () -> People.danaAs(role),
            new BrowseUsers(users),
            new AddUser(users, hasher, texts, new SequentialIds(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
            new ChangeUser(users),
            new DeactivateUser(users),
            new ReactivateUser(users),
            new ResetPassword(users, hasher, texts));

    @BeforeEach
    void dana() {
        users.add(People.OURS, People.dana("hash", Role.ADMIN));
    }

    @Test
    void whoeverIsKeptOutStandsLast() {
        presenter.add("ada@example.com", "Ada", Set.of(Role.SDR));
        presenter.deactivate(named("Ada").id());
        assertThat(presenter.users()).extracting(UserLine::name).containsExactly("Dana", "Ada");
        presenter.reactivate(named("Ada").id());
        assertThat(presenter.users()).extracting(UserLine::name).containsExactly("Ada", "Dana");
    }

    @Test
    void aPasswordIsHandedOverForSomebodyNewAndForSomebodyWhoForgot() {
        String first = presenter.add("ada@example.com", "Ada", Set.of(Role.SDR));
        assertThat(first).hasSize(23);
        assertThat(presenter.resetPassword(named("Ada").id())).hasSize(23).isNotEqualTo(first);
    }

    @Test
    void namesAndRolesAreChanged() {
        presenter.add("ada@example.com", "Ada", Set.of(Role.SDR));
        presenter.change(named("Ada").id(), "Ada Byron", Set.of(Role.MANAGER, Role.AE));
        assertThat(presenter.roleNames(named("Ada Byron").roles())).isEqualTo("Account executive, Manager");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThatThrownBy(() -> presenter.add("ada", "Ada", Set.of(Role.SDR)))
                .hasMessageStartingWith("email.malformed");
    }

    @Test
    void theInstallationsOwnRoleIsNoChoice() {
        assertThat(presenter.roles()).contains(Role.ADMIN, Role.SDR).doesNotContain(Role.OPERATOR);
    }

    @Test
    void theViewerIsMarkedAndOnlyAnAdministratorWrites() {
        assertThat(presenter.isMe(named("Dana"))).isTrue();
        assertThat(presenter.mayWrite()).isTrue();
        role = Role.SDR;
        assertThat(presenter.mayWrite()).isFalse();
    }

    private UserLine named(String name) {
        return presenter.users().stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
