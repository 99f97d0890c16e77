package com.leadintel.application.notification.port;

import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Optional;

/** What people wish to be mailed about. */
public interface Preferences {
    /** What the person chose; empty until then. */
    Optional<Preference> find(TenantId tenant, UserId user);

    /** Keeps what the person chose. */
    void save(TenantId tenant, Preference preference);
}
