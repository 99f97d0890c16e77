package com.leadintel.application.identity;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps a person of the caller's tenant out; what they did stays under their name. */
@UseCase
public class DeactivateUser {
    private final Users users;

    @Inject
    public DeactivateUser(Users users) {
        this.users = users;
    }

    /** Keeps them out at once; refuses the last administrator with {@code user.last-administrator}. */
    public void handle(Caller caller, UserId id) {
        caller.must(Permission.USER_WRITE);
        List<User> all = users.allForUpdate(caller.tenant());
        User user = users.get(caller.tenant(), id);
        Administrators.requireOneLeft(all, user);
        users.save(caller.tenant(), user.deactivated());
    }
}
