package com.leadintel.application.identity;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Says anew what a person of the caller's tenant is called and works as. */
@UseCase
public class ChangeUser {
    private final Users users;

    @Inject
    public ChangeUser(Users users) {
        this.users = users;
    }

    /** The person's name and roles from now on. */
    public record Command(String name, Set<Role> roles) {
        public Command {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Stores the change. Refuses a role of the installation with {@code user.role-not-grantable}, and that the last
     * administrator stops being one with {@code user.last-administrator}.
     */
    public void handle(Caller caller, UserId id, Command command) {
        caller.must(Permission.USER_WRITE);
        Administrators.requireGrantable(command.roles());
        List<User> all = users.allForUpdate(caller.tenant());
        User user = users.get(caller.tenant(), id);
        if (!command.roles().contains(Role.ADMIN)) {
            Administrators.requireOneLeft(all, user);
        }
        users.save(caller.tenant(), user.as(command.name(), command.roles()));
    }
}
