package com.leadintel.application.notification.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryPreferencesTest implements PreferencesContract {
    private final Preferences preferences = new InMemoryPreferences();

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
