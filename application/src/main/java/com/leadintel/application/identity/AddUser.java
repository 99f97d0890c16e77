package com.leadintel.application.identity;

import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.application.shared.port.SecretTexts;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Lets a new person into the caller's tenant, with a password that they replace when they first sign in. */
@UseCase
public class AddUser {
    private final Users users;
    private final PasswordHasher hasher;
    private final SecretTexts texts;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public AddUser(Users users, PasswordHasher hasher, SecretTexts texts, Ids ids, Clock clock) {
        this.users = users;
        this.hasher = hasher;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who comes in, and as what. */
    public record Command(EmailAddress email, String name, Set<Role> roles) {
        public Command {
            roles = Set.copyOf(roles);
        }
    }

    /** Who came in, and the password to hand over; it is kept nowhere. */
    public record Added(UserId id, String password) {
        /** Hides the password. */
        @Override
        public String toString() {
            return "Added[" + id + "]";
        }
    }

    /**
     * Adds the person. Refuses a taken address with {@code user.email-taken} and a role of the installation with
     * {@code user.role-not-grantable}.
     */
    public Added handle(Caller caller, Command command) {
        caller.must(Permission.USER_WRITE);
        Administrators.requireGrantable(command.roles());
        FirstPassword password = FirstPassword.fresh(texts);
        User user = new User(
                new UserId(ids.next()),
                caller.tenant(),
                command.email(),
                command.name(),
                command.roles(),
                hasher.hash(password.text()),
                true,
                true,
                clock.instant());
        users.add(caller.tenant(), user);
        return new Added(user.id(), password.text());
    }
}
