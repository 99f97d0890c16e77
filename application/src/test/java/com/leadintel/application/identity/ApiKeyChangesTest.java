package com.leadintel.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.IssueApiKey.Issued;
import com.leadintel.application.identity.port.InMemoryApiKeys;
import com.leadintel.application.shared.port.CountedTexts;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiKeyChangesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller ADMIN = People.danaAs(Role.ADMIN);
    private static final Set<Permission> WRITING = Set.of(Permission.LEAD_READ, Permission.LEAD_WRITE);

    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final IssueApiKey issue = new IssueApiKey(keys, new CountedTexts(), new SequentialIds(), CLOCK);
    private final RevokeApiKey revoke = new RevokeApiKey(keys);
    private final BrowseApiKeys browse = new BrowseApiKeys(keys);
    private final AuthenticateApiKey authenticate = new AuthenticateApiKey(keys);

    @Test
    void whoeverPresentsAnIssuedKeyMayDoWhatItWasGiven() {
        Issued issued = issue.handle(ADMIN, "Website", WRITING);
        assertThat(authenticate.handle(issued.key())).contains(Caller.integration(People.OURS, "Website", WRITING));
    }

    @Test
    void theTextIsLongAndNotShownTwice() {
        Issued issued = issue.handle(ADMIN, "Website", WRITING);
        assertThat(issued.key()).matches("li_[a-z0-9]{32}");
        assertThat(issued.toString()).doesNotContain(issued.key());
        assertThat(keys.all(People.OURS).get(0).sha256()).isEqualTo(Sha256.of(issued.key()));
    }

    @Test
    void keysAreListedByNameWithWhatTheyMayDo() {
        issue.handle(ADMIN, "Website", WRITING);
        Issued events = issue.handle(ADMIN, "Events", Set.of(Permission.LEAD_WRITE));
        assertThat(browse.handle(ADMIN)).extracting(ApiKeyLine::name).containsExactly("Events", "Website");
        assertThat(browse.handle(ADMIN).get(0))
                .isEqualTo(new ApiKeyLine(events.id(), "Events", Set.of(Permission.LEAD_WRITE), CLOCK.instant()));
    }

    @Test
    void aRevokedKeyLetsNobodyIn() {
        Issued issued = issue.handle(ADMIN, "Website", WRITING);
        revoke.handle(ADMIN, issued.id());
        assertThat(authenticate.handle(issued.key())).isEmpty();
        assertThat(browse.handle(ADMIN)).isEmpty();
        assertThatThrownBy(() -> revoke.handle(ADMIN, issued.id())).hasMessageStartingWith("api-key.not-found");
    }

    @Test
    void aKeyThatMayDoNothingIsRefused() {
        assertThatThrownBy(() -> issue.handle(ADMIN, "Website", Set.of()))
                .hasMessageStartingWith("api-key.permission-missing");
    }

    @Test
    void nobodyGivesAwayWhatTheyMayNotDoThemselves() {
        Caller narrow = Caller.integration(People.OURS, "narrow", Set.of(Permission.TENANT_ADMINISTER));
        assertThatThrownBy(() -> issue.handle(narrow, "Wide", WRITING))
                .hasMessageStartingWith("api-key.permission-not-grantable");
        assertThatThrownBy(() -> issue.handle(ADMIN, "Operator", Set.of(Permission.INSTALLATION_OPERATE)))
                .hasMessageStartingWith("api-key.permission-not-grantable");
    }

    @Test
    void aKeyWithoutANameIsRefused() {
        assertThatThrownBy(() -> issue.handle(ADMIN, " ", WRITING)).hasMessageStartingWith("api-key.name-malformed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SDR", "AE", "MANAGER", "MARKETING", "VIEWER", "OPERATOR"})
    void onlyAdministratorsHandleKeys(Role role) {
        Caller other = People.danaAs(role);
        Issued issued = issue.handle(ADMIN, "Website", WRITING);
        assertForbidden(() -> issue.handle(other, "Mine", WRITING));
        assertForbidden(() -> revoke.handle(other, issued.id()));
        assertForbidden(() -> browse.handle(other));
    }

    @Test
    void anotherTenantsKeysAreOutOfReach() {
        Issued issued = issue.handle(ADMIN, "Website", WRITING);
        Caller theirs = Caller.person(People.THEIRS, People.DANA, "Theirs", Set.of(Role.ADMIN));
        assertThat(browse.handle(theirs)).isEmpty();
        assertThatThrownBy(() -> revoke.handle(theirs, issued.id())).hasMessageStartingWith("api-key.not-found");
    }

    private static void assertForbidden(Runnable act) {
        assertThatThrownBy(act::run).hasMessageStartingWith("access.forbidden");
    }
}
