package com.leadintel.application.identity;

import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.SecretTexts;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;

/** Gives a person who forgot their password a new one, which they replace when they sign in. */
@UseCase
public class ResetPassword {
    private final Users users;
    private final PasswordHasher hasher;
    private final SecretTexts texts;

    @Inject
    public ResetPassword(Users users, PasswordHasher hasher, SecretTexts texts) {
        this.users = users;
        this.hasher = hasher;
        this.texts = texts;
    }

    /** The password to hand over; it is kept nowhere, and the old one is worth nothing from now on. */
    public String handle(Caller caller, UserId id) {
        caller.must(Permission.USER_WRITE);
        FirstPassword password = FirstPassword.fresh(texts);
        users.save(caller.tenant(), users.get(caller.tenant(), id).withFirstPassword(hasher.hash(password.text())));
        return password.text();
    }
}
