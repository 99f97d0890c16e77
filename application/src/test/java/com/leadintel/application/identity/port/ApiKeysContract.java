package com.leadintel.application.identity.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of API keys promises. */
public interface ApiKeysContract extends TenantContract {
    ApiKeys keys();

    static ApiKey key(TenantId tenant, String name) {
        String half = UUID.randomUUID().toString().replace("-", "");
        return new ApiKey(
                new ApiKeyId(UUID.randomUUID()),
                tenant,
                name,
                half + half,
                Set.of(Permission.LEAD_READ, Permission.LEAD_WRITE),
                Instant.parse("2026-11-20T10:15:30.123456Z"));
    }

    @Test
    default void aKeyIsFoundByItsHashInWhateverTenant() {
        TenantId tenant = newTenant();
        ApiKey key = key(tenant, "website");
        keys().add(tenant, key);
        assertThat(keys().findBySha256(key.sha256())).contains(key);
    }

    @Test
    default void anUnknownHashIsNoKey() {
        assertThat(keys().findBySha256("0".repeat(64))).isEmpty();
    }

    @Test
    default void keysAreListedByName() {
        TenantId tenant = newTenant();
        ApiKey website = key(tenant, "website");
        ApiKey events = key(tenant, "events");
        keys().add(tenant, website);
        keys().add(tenant, events);
        assertThat(keys().all(tenant)).containsExactly(events, website);
    }

    @Test
    default void theSameKeyTwiceIsRefused() {
        TenantId tenant = newTenant();
        ApiKey key = key(tenant, "website");
        keys().add(tenant, key);
        ApiKey twin = new ApiKey(
                new ApiKeyId(UUID.randomUUID()), tenant, "twin", key.sha256(), key.permissions(), key.createdAt());
        assertThatThrownBy(() -> keys().add(tenant, twin)).hasMessageStartingWith("api-key.taken");
    }

    @Test
    default void aRemovedKeyIsGone() {
        TenantId tenant = newTenant();
        ApiKey key = key(tenant, "website");
        keys().add(tenant, key);
        keys().remove(tenant, key.id());
        assertThat(keys().findBySha256(key.sha256())).isEmpty();
        assertThat(keys().all(tenant)).isEmpty();
        assertThatThrownBy(() -> keys().remove(tenant, key.id())).hasMessageStartingWith("api-key.not-found");
    }

    @Test
    default void anotherTenantsKeyIsInvisible() {
        TenantId tenant = newTenant();
        ApiKey key = key(tenant, "website");
        keys().add(tenant, key);
        TenantId stranger = newTenant();
        assertThat(keys().all(stranger)).isEmpty();
        assertThatThrownBy(() -> keys().remove(stranger, key.id())).hasMessageStartingWith("api-key.not-found");
        assertThat(keys().all(tenant)).containsExactly(key);
    }
}
