package com.leadintel.domain.notification;

import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Set;

/** Which notifications a person wants by e-mail too; the inbox has them all. */
public record Preference(TenantId tenant, UserId user, Set<Notification.Kind> byEmail) {
    public Preference {
        Require.present(tenant, "preference.tenant-missing");
        Require.present(user, "preference.user-missing");
        byEmail = Set.copyOf(byEmail);
    }

    /** What holds until a person chooses: e-mail only about a handoff that failed. */
    public static Preference usual(TenantId tenant, UserId user) {
        return new Preference(tenant, user, Set.of(Notification.Kind.HANDOFF_FAILED));
    }

    /** Whether a notification also goes out as e-mail. */
    public boolean wantsEmail(Notification.Kind kind) {
        return byEmail.contains(kind);
    }
}
