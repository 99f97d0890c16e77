package com.leadintel.domain.identity;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserTest {
    private static final TenantId TENANT = TenantId.of("01999999-0000-7000-8000-000000000001");
    private static final UserId DANA = UserId.of("01999999-0000-7000-8000-000000000002");
    private static final ApiKeyId KEY = ApiKeyId.of("01999999-0000-7000-8000-000000000003");

    @Test
    void aPasswordOfTheirOwnEndsTheDutyToChangeIt() {
        User renewed = dana(Set.of(Role.SDR)).withPassword("$argon2id$own");
        assertThat(renewed.mustChangePassword()).isFalse();
        assertThat(renewed.passwordHash()).isEqualTo("$argon2id$own");
    }

    @Test
    void aPersonAsksWithTheirRoles() {
        assertThat(dana(Set.of(Role.SDR)).caller()).isEqualTo(Caller.person(TENANT, DANA, "Dana", Set.of(Role.SDR)));
    }

    @Test
    void aPersonHasARole() {
        assertRefused("user.role-missing", () -> dana(Set.of()));
    }

    @Test
    void whoLeftIsRefusedWhereSomebodyIsNeeded() {
        User dana = dana(Set.of(Role.SDR));
        dana.requireActive();
        assertRefused("user.not-active", () -> dana.deactivated().requireActive());
        dana.deactivated().reactivated().requireActive();
    }

    @Test
    void everyPasswordHasItsOwnStampThatDoesNotShowTheHash() {
        User before = dana(Set.of(Role.SDR));
        User after = before.withPassword("$argon2id$own");
        assertThat(before.passwordStamp())
                .isEqualTo(dana(Set.of(Role.AE)).passwordStamp())
                .isNotEqualTo(after.passwordStamp())
                .doesNotContain("argon2id");
    }

    @Test
    void noTextShowsAPasswordHash() {
        assertThat(dana(Set.of(Role.SDR)).toString()).doesNotContain("argon2id");
    }

    @Test
    void anApiKeyAsksWithItsOwnPermissions() {
        ApiKey key = key("0".repeat(64));
        assertThat(key.caller()).isEqualTo(Caller.integration(TENANT, "web form", Set.of(Permission.LEAD_WRITE)));
    }

    @Test
    void noTextShowsAnApiKeysHash() {
        assertThat(key("0".repeat(64)).toString()).doesNotContain("0".repeat(64));
    }

    @Test
    void anApiKeyIsStoredAsItsHashOnly() {
        assertRefused("api-key.hash-malformed", () -> key("plain text of the key"));
    }

    private static User dana(Set<Role> roles) {
        EmailAddress email = new EmailAddress("dana@example.com");
        return new User(DANA, TENANT, email, "Dana", roles, "$argon2id$generated", true, true, Instant.EPOCH);
    }

    private static ApiKey key(String sha256) {
        return new ApiKey(KEY, TENANT, "web form", sha256, Set.of(Permission.LEAD_WRITE), Instant.EPOCH);
    }
}
