package com.leadintel.application.notification.port;

import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Preferences in memory. */
public final class InMemoryPreferences implements Preferences {
    private final Map<UserId, Preference> chosen = new LinkedHashMap<>();

    @Override
    public Optional<Preference> find(TenantId tenant, UserId user) {
        return Optional.ofNullable(chosen.get(user))
                .filter(preference -> preference.tenant().equals(tenant));
    }

    @Override
    public void save(TenantId tenant, Preference preference) {
        chosen.put(preference.user(), preference);
    }
}
