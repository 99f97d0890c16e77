package com.leadintel.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.OpenInstallation.Command;
import com.leadintel.application.identity.OpenInstallation.Founding;
import com.leadintel.application.identity.port.CountingHasher;
import com.leadintel.application.identity.port.InMemoryApiKeys;
import com.leadintel.application.identity.port.InMemoryPasswordTries;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenInstallationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final EmailAddress EMAIL = new EmailAddress("first@example.com");

    private final InMemoryTenants tenants = new InMemoryTenants();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final CountingHasher hasher = new CountingHasher();
    private final OpenInstallation openInstallation = new OpenInstallation(
            new Founding(tenants, users, keys), tenants, hasher, new SequentialIds(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theFirstUserAdministersTheFirstTenant() {
        assertThat(openInstallation.handle(generated())).isTrue();
        Tenant tenant = tenants.all().get(0);
        User first = users.findByEmail(EMAIL).orElseThrow();
        assertThat(first.tenant()).isEqualTo(tenant.id());
        assertThat(first.roles()).containsExactly(Role.ADMIN);
        assertThat(first.createdAt()).isEqualTo(NOW);
    }

    @Test
    void theFirstUserCanSignIn() {
        openInstallation.handle(generated());
        assertThat(new SignIn(users, hasher, new InMemoryPasswordTries(Clock.systemUTC()))
                        .handle(EMAIL.value(), "generated secret", "127.0.0.1"))
                .isPresent();
    }

    @Test
    void aGeneratedPasswordIsToBeChanged() {
        openInstallation.handle(generated());
        assertThat(users.findByEmail(EMAIL).orElseThrow().mustChangePassword()).isTrue();
    }

    @Test
    void aPasswordOfTheirOwnMayStay() {
        openInstallation.handle(new Command(EMAIL, "their own secret", true, Optional.empty()));
        assertThat(users.findByEmail(EMAIL).orElseThrow().mustChangePassword()).isFalse();
    }

    @Test
    void openingASecondTimeChangesNothing() {
        openInstallation.handle(generated());
        assertThat(openInstallation.handle(generated())).isFalse();
        assertThat(tenants.all()).hasSize(1);
    }

    @Test
    void anotherAddressFoundsNoSecondTenant() {
        openInstallation.handle(generated());
        Command changed = new Command(new EmailAddress("next@example.com"), "another secret", true, Optional.of("key"));
        assertThat(openInstallation.handle(changed)).isFalse();
        assertThat(tenants.all()).hasSize(1);
        assertThat(users.findByEmail(changed.email())).isEmpty();
    }

    @Test
    void ofTwoServersThatFoundAtOnceOneFindsItDone() {
        OpenInstallation late = new OpenInstallation(
                new Founding(tenants, users, keys) {
                    @Override
                    public void handle(Tenant tenant, User admin, Optional<ApiKey> key) {
                        openInstallation.handle(generated());
                        super.handle(tenant, admin, key);
                    }
                },
                tenants,
                hasher,
                new SequentialIds(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(late.handle(generated())).isFalse();
        assertThat(tenants.all()).hasSize(1);
    }

    @Test
    void anAddressThatIsSomebodysIsRefused() {
        users.add(People.OURS, People.dana("hash", Role.SDR));
        Command taken = new Command(new EmailAddress("dana@example.com"), "a long secret", true, Optional.empty());
        assertThatThrownBy(() -> openInstallation.handle(taken)).hasMessageStartingWith("user.email-taken");
    }

    @Test
    void theWishedApiKeyMayDoWhateverTheTenantMay() {
        openInstallation.handle(new Command(EMAIL, "generated secret", false, Optional.of("li_first_key")));
        Caller integration = new AuthenticateApiKey(keys).handle("li_first_key").orElseThrow();
        assertThat(integration.tenant()).isEqualTo(tenants.all().get(0).id());
        assertThat(integration.permissions())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Permission.INSTALLATION_OPERATE)));
    }

    @Test
    void anUnknownApiKeyIsNobody() {
        openInstallation.handle(new Command(EMAIL, "generated secret", false, Optional.of("li_first_key")));
        assertThat(new AuthenticateApiKey(keys).handle("li_other_key")).isEmpty();
    }

    @Test
    void noTextOfAnApiKeyIsKept() {
        openInstallation.handle(new Command(EMAIL, "generated secret", false, Optional.of("li_first_key")));
        assertThat(keys.all(tenants.all().get(0).id()))
                .singleElement()
                .extracting(key -> key.sha256())
                .isEqualTo("653b61bf3e6f330a206acebcff871767f9efd5013656668faf4453445366d82c");
    }

    private static Command generated() {
        return new Command(EMAIL, "generated secret", false, Optional.empty());
    }
}
