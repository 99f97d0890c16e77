package com.leadintel.application.identity;

import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.application.identity.port.PasswordTries;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Lets a person in who knows their password. */
@Step
public class SignIn {
    /** A well-formed hash of nobody's password, so that an unknown address takes as long as a wrong password. */
    private static final String NOBODY =
            "$argon2id$v=19$m=15360,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Users users;
    private final PasswordHasher hasher;
    private final PasswordTries tries;

    @Inject
    public SignIn(Users users, PasswordHasher hasher, PasswordTries tries) {
        this.users = users;
        this.hasher = hasher;
        this.tries = tries;
    }

    /**
     * The person; empty when address and password do not belong together or the person is no longer active. Refuses with
     * {@code password.too-many-tries} when there were too many from this network address, before anything is computed.
     */
    public Optional<User> handle(String email, String password, String from) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        tries.count(account, from);
        Optional<User> user = find(email);
        boolean right = hasher.matches(password, user.map(User::passwordHash).orElse(NOBODY));
        Optional<User> person = user.filter(found -> right && found.active());
        person.ifPresent(found -> tries.forgive(account, from));
        return person;
    }

    private Optional<User> find(String email) {
        try {
            return users.findByEmail(new EmailAddress(email));
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }
}
