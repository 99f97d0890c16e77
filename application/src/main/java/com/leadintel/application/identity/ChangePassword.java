package com.leadintel.application.identity;

import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.application.identity.port.PasswordTries;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import jakarta.inject.Inject;
import java.util.Map;

/** A signed-in person replaces the own password. */
@UseCase
public class ChangePassword {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final Users users;
    private final PasswordHasher hasher;
    private final PasswordTries tries;

    @Inject
    public ChangePassword(Users users, PasswordHasher hasher, PasswordTries tries) {
        this.users = users;
        this.hasher = hasher;
        this.tries = tries;
    }

    /**
     * Stores the new password (12 to 200 characters). Refuses a wrong present one with {@code password.wrong}, a short
     * or long new one with {@code password.length}, the old one again with {@code password.unchanged}, and too many tries
     * with {@code password.too-many-tries}. Answers the person as they are now: every other session of theirs is over.
     */
    public User handle(Caller caller, String present, String wanted) {
        User user = users.get(caller.tenant(), caller.user().orElseThrow(() -> Refusal.forbidden("password.own")));
        String account = user.id().toString();
        tries.count(account, account);
        if (!hasher.matches(present, user.passwordHash())) {
            throw Refusal.invalid("password.wrong");
        }
        tries.forgive(account, account);
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            throw Refusal.invalid("password.length", Map.of("least", SHORTEST, "most", LONGEST));
        }
        Require.that(!wanted.equals(present), "password.unchanged");
        User changed = user.withPassword(hasher.hash(wanted));
        users.save(caller.tenant(), changed);
        return changed;
    }
}
