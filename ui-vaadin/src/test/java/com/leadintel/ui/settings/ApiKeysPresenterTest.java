package com.leadintel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.ApiKeyLine;
import com.leadintel.application.identity.AuthenticateApiKey;
import com.leadintel.application.identity.BrowseApiKeys;
import com.leadintel.application.identity.IssueApiKey;
import com.leadintel.application.identity.People;
import com.leadintel.application.identity.RevokeApiKey;
import com.leadintel.application.identity.port.InMemoryApiKeys;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiKeysPresenterTest {
    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final AuthenticateApiKey authenticate = new AuthenticateApiKey(keys);
    private Role role = Role.ADMIN;
    private final ApiKeysPresenter presenter = new ApiKeysPresenter(
            () -> People.danaAs(role),
            new BrowseApiKeys(keys),
            new IssueApiKey(keys, new CountedTexts(), new SequentialIds(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
            new RevokeApiKey(keys));

    @Test
    void aKeyIsMadeShownAndRevoked() {
        String key = presenter.issue("Website form", Role.MARKETING);
        assertThat(authenticate.handle(key).orElseThrow().permissions()).isEqualTo(Role.MARKETING.permissions());
        assertThat(presenter.keys()).extracting(ApiKeyLine::name).containsExactly("Website form");
        presenter.revoke(presenter.keys().get(0).id());
        assertThat(presenter.keys()).isEmpty();
        assertThat(authenticate.handle(key)).isEmpty();
    }

    @Test
    void everyRoleOfTheTenantCanBeGivenToAKey() {
        assertThat(presenter.roles())
                .doesNotContain(Role.OPERATOR)
                .allSatisfy(one -> assertThat(presenter.issue("key", one)).startsWith("li_"));
    }

    @Test
    void whatAKeyMayDoIsSaidInWords() {
        assertThat(presenter.may(Role.ADMIN.permissions())).isEqualTo("Has the rights of Administrator");
        assertThat(presenter.may(Set.of(Permission.LEAD_WRITE))).isEqualTo("1 permission");
        assertThat(presenter.may(EnumSet.of(Permission.LEAD_READ, Permission.LEAD_WRITE)))
                .isEqualTo("2 permissions");
    }

    @Test
    void onlyAdministratorsSeeThem() {
        role = Role.MANAGER;
        assertThatThrownBy(presenter::keys).hasMessageStartingWith("access.forbidden");
    }
}
