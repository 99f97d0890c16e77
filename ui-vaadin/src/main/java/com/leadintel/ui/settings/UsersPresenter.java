package com.leadintel.ui.settings;

import com.leadintel.application.identity.AddUser;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.ChangeUser;
import com.leadintel.application.identity.DeactivateUser;
import com.leadintel.application.identity.ReactivateUser;
import com.leadintel.application.identity.ResetPassword;
import com.leadintel.application.identity.UserLine;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.Scope;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the tenant: who may sign in, and as what. */
@Dependent
public class UsersPresenter {
    private final SessionCaller session;
    private final BrowseUsers browse;
    private final AddUser add;
    private final ChangeUser change;
    private final DeactivateUser deactivate;
    private final ReactivateUser reactivate;
    private final ResetPassword reset;

    @Inject
    public UsersPresenter(
            SessionCaller session,
            BrowseUsers browse,
            AddUser add,
            ChangeUser change,
            DeactivateUser deactivate,
            ReactivateUser reactivate,
            ResetPassword reset) {
        this.session = session;
        this.browse = browse;
        this.add = add;
        this.change = change;
        this.deactivate = deactivate;
        this.reactivate = reactivate;
        this.reset = reset;
    }

    /** Everybody: those who may sign in by name, then those who may not. */
    List<UserLine> users() {
        List<UserLine> all = browse.handle(session.caller());
        return Stream.concat(all.stream().filter(UserLine::active), all.stream().filter(user -> !user.active()))
                .toList();
    }

    /** Whether the viewer may change people. */
    boolean mayWrite() {
        return session.caller().may(Permission.USER_WRITE);
    }

    /** Whether this is the viewer. */
    boolean isMe(UserLine user) {
        return session.caller().user().equals(Optional.of(user.id()));
    }

    /** The roles that can be given, those of every day first. */
    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.scope() != Scope.INSTALLATION)
                .toList();
    }

    /** What somebody works as, in words. */
    String roleNames(Set<Role> roles) {
        return roles.stream().sorted().map(role -> Texts.name("role", role)).collect(Collectors.joining(", "));
    }

    /** Lets a person in; answers the password to hand over. */
    String add(String email, String name, Set<Role> roles) {
        return add.handle(session.caller(), new AddUser.Command(new EmailAddress(email), name, roles))
                .password();
    }

    /** Changes a person's name and roles. */
    void change(UserId user, String name, Set<Role> roles) {
        change.handle(session.caller(), user, new ChangeUser.Command(name, roles));
    }

    /** Keeps a person out. */
    void deactivate(UserId user) {
        deactivate.handle(session.caller(), user);
    }

    /** Lets a person in again. */
    void reactivate(UserId user) {
        reactivate.handle(session.caller(), user);
    }

    /** Makes up a new password; answers it to hand over. */
    String resetPassword(UserId user) {
        return reset.handle(session.caller(), user);
    }
}
