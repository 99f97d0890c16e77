package com.leadintel.application.identity;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.domain.identity.Role;
import org.junit.jupiter.api.Test;

class BrowseUsersTest {
    private final InMemoryUsers users = new InMemoryUsers();
    private final BrowseUsers browse = new BrowseUsers(users);

    @Test
    void everybodyOfTheTenantIsListedWithoutTheirPassword() {
        users.add(People.OURS, People.dana("hash", Role.AE));

        assertThat(browse.handle(People.danaAs(Role.VIEWER)))
                .extracting(UserLine::id, UserLine::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(People.DANA, "Dana"));
    }

    @Test
    void anOperatorOfTheInstallationSeesNobody() {
        assertRefused("access.forbidden", () -> browse.handle(People.danaAs(Role.OPERATOR)));
    }
}
