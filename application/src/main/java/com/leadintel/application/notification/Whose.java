package com.leadintel.application.notification;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.UserId;
import java.util.Optional;

/** Whose inbox a caller means: one's own, or that of a named person when one administers the tenant. */
final class Whose {
    private Whose() {}

    static UserId inbox(Caller caller, Optional<UserId> named) {
        Optional<UserId> whose = named.or(caller::user);
        if (whose.isEmpty() || !caller.user().equals(whose)) {
            caller.must(Permission.TENANT_ADMINISTER);
        }
        Require.that(whose.isPresent(), "notification.user-missing");
        return whose.orElseThrow();
    }
}
