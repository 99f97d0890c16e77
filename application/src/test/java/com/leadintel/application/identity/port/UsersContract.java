package com.leadintel.application.identity.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of users promises. */
public interface UsersContract extends TenantContract {
    Users users();

    static User user(TenantId tenant, String name) {
        return new User(
                new UserId(UUID.randomUUID()),
                tenant,
                new EmailAddress(name + "." + UUID.randomUUID() + "@example.com"),
                name,
                Set.of(Role.SDR, Role.MANAGER),
                "$argon2id$hash",
                true,
                true,
                Instant.parse("2026-11-20T10:15:30.123456Z"));
    }

    @Test
    default void aUserComesBackAsStored() {
        TenantId tenant = newTenant();
        User ada = user(tenant, "ada");
        users().add(tenant, ada);
        assertThat(users().get(tenant, ada.id())).isEqualTo(ada);
        assertThat(users().find(tenant, ada.id())).contains(ada);
    }

    @Test
    default void aUserIsFoundByAddressInWhateverTenant() {
        TenantId tenant = newTenant();
        User ada = user(tenant, "ada");
        users().add(tenant, ada);
        assertThat(users().findByEmail(ada.email())).contains(ada);
    }

    @Test
    default void anUnknownAddressIsNobody() {
        assertThat(users().findByEmail(new EmailAddress("nobody@example.com"))).isEmpty();
    }

    @Test
    default void anUnknownUserIsRefused() {
        assertThatThrownBy(() -> users().get(newTenant(), new UserId(UUID.randomUUID())))
                .hasMessageStartingWith("user.not-found");
    }

    @Test
    default void usersAreListedByName() {
        TenantId tenant = newTenant();
        User grace = user(tenant, "grace");
        User ada = user(tenant, "ada");
        users().add(tenant, grace);
        users().add(tenant, ada);
        assertThat(users().all(tenant)).containsExactly(ada, grace);
    }

    @Test
    default void aTakenAddressIsRefusedInEveryTenant() {
        TenantId tenant = newTenant();
        User ada = user(tenant, "ada");
        users().add(tenant, ada);
        TenantId other = newTenant();
        User twin = new User(
                new UserId(UUID.randomUUID()),
                other,
                ada.email(),
                "twin",
                ada.roles(),
                "hash",
                false,
                true,
                ada.createdAt());
        assertThatThrownBy(() -> users().add(other, twin)).hasMessageStartingWith("user.email-taken");
    }

    @Test
    default void aChangedUserIsStored() {
        TenantId tenant = newTenant();
        User ada = user(tenant, "ada");
        users().add(tenant, ada);
        users().save(tenant, ada.withPassword("other"));
        assertThat(users().get(tenant, ada.id())).isEqualTo(ada.withPassword("other"));
    }

    @Test
    default void anotherTenantsUserIsInvisible() {
        TenantId tenant = newTenant();
        User ada = user(tenant, "ada");
        users().add(tenant, ada);
        TenantId other = newTenant();
        assertThatThrownBy(() -> users().get(other, ada.id())).hasMessageStartingWith("user.not-found");
        assertThat(users().find(other, ada.id())).isEmpty();
        assertThat(users().all(other)).isEmpty();
    }

    @Test
    default void anotherTenantsUserCannotBeChanged() {
        TenantId tenant = newTenant();
        User ada = user(tenant, "ada");
        users().add(tenant, ada);
        assertThatThrownBy(() -> users().save(newTenant(), ada.withPassword("stolen")))
                .hasMessageStartingWith("user.not-found");
        assertThat(users().get(tenant, ada.id())).isEqualTo(ada);
    }
}
