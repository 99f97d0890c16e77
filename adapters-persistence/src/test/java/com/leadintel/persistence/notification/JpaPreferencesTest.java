package com.leadintel.persistence.notification;

import com.leadintel.application.notification.port.Preferences;
import com.leadintel.application.notification.port.PreferencesContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaPreferencesTest implements PreferencesContract {
    private final Database database = Database.shared();
    private final Preferences preferences = Transacted.each(Preferences.class, new JpaPreferences(database.session()));

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
