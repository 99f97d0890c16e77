package com.leadintel.application.identity;

import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Set;

/** The people and tenants that tests speak of. */
public final class People {
    public static final TenantId OURS = new TenantId(SequentialIds.nth(901));
    public static final TenantId THEIRS = new TenantId(SequentialIds.nth(902));
    public static final UserId DANA = new UserId(SequentialIds.nth(903));

    private People() {}

    /** Dana, who works for us in the roles, with the password hash. */
    public static User dana(String passwordHash, Role... roles) {
        EmailAddress email = new EmailAddress("dana@example.com");
        return new User(DANA, OURS, email, "Dana", Set.of(roles), passwordHash, true, true, Instant.EPOCH);
    }

    /** Dana asking, in the roles. */
    public static Caller danaAs(Role... roles) {
        return Caller.person(OURS, DANA, "Dana", Set.of(roles));
    }
}
