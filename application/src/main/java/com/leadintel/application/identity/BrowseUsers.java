package com.leadintel.application.identity;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the people of the caller's tenant by name. */
@UseCase
public class BrowseUsers {
    private final Users users;

    @Inject
    public BrowseUsers(Users users) {
        this.users = users;
    }

    /** Everybody, those who are no longer active too. */
    public List<UserLine> handle(Caller caller) {
        caller.must(Permission.USER_READ);
        return users.all(caller.tenant()).stream()
                .map(user -> new UserLine(user.id(), user.name(), user.email(), user.roles(), user.active()))
                .toList();
    }
}
