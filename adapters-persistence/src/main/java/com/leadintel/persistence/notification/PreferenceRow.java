package com.leadintel.persistence.notification;

import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Names;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a person chose, as a row under the person's id. */
@Entity
@Table(name = "notification_preference")
class PreferenceRow extends TenantRow {
    @Column(name = "by_email")
    private String byEmail;

    protected PreferenceRow() {}

    private PreferenceRow(Preference preference) {
        super(preference.user().value(), preference.tenant());
        byEmail = Names.join(preference.byEmail());
    }

    static PreferenceRow of(Preference preference) {
        return new PreferenceRow(preference);
    }

    Preference toPreference() {
        return new Preference(new TenantId(tenant), new UserId(id), Names.split(Notification.Kind.class, byEmail));
    }
}
