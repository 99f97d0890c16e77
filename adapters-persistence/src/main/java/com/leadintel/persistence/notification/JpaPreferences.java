package com.leadintel.persistence.notification;

import com.leadintel.application.notification.port.Preferences;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.util.Optional;

@Adapter
class JpaPreferences implements Preferences {
    private final TenantSession session;

    @Inject
    JpaPreferences(TenantSession session) {
        this.session = session;
    }

    @Override
    public Optional<Preference> find(TenantId tenant, UserId user) {
        return session.find(tenant, PreferenceRow.class, user.value()).map(PreferenceRow::toPreference);
    }

    @Override
    public void save(TenantId tenant, Preference preference) {
        session.of(tenant).merge(PreferenceRow.of(preference));
    }
}
