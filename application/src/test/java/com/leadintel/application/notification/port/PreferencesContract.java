package com.leadintel.application.notification.port;

import static com.leadintel.application.notification.port.NotificationsContract.ALEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of preferences promises. */
public interface PreferencesContract extends TenantContract {
    Preferences preferences();

    @Test
    default void theLatestChoiceHolds() {
        TenantId tenant = newTenant();
        UserId dana = new UserId(UUID.randomUUID());
        preferences().save(tenant, new Preference(tenant, dana, Set.of(Kind.HANDOFF_FAILED)));
        Preference latest = new Preference(tenant, dana, Set.of(Kind.CALL_ANALYSED, Kind.LEAD_ASSIGNED));
        preferences().save(tenant, latest);
        assertThat(preferences().find(tenant, dana)).contains(latest);
        assertThat(preferences().find(tenant, ALEX)).isEmpty();
    }

    @Test
    default void wantingNoMailAtAllIsAChoiceToo() {
        TenantId tenant = newTenant();
        Preference nothing = new Preference(tenant, new UserId(UUID.randomUUID()), Set.of());
        preferences().save(tenant, nothing);
        assertThat(preferences().find(tenant, nothing.user())).contains(nothing);
    }

    @Test
    default void anotherTenantsChoiceIsInvisible() {
        TenantId tenant = newTenant();
        Preference chosen = new Preference(tenant, new UserId(UUID.randomUUID()), Set.of());
        preferences().save(tenant, chosen);
        assertThat(preferences().find(newTenant(), chosen.user())).isEmpty();
    }
}
