package com.leadintel.application.identity;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.User;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds out what a person who signed in a while ago may do now. */
@UseCase
public class RecallUser {
    private final Users users;

    @Inject
    public RecallUser(Users users) {
        this.users = users;
    }

    /** The person with the roles of this moment; empty when they are kept out by now. */
    public Optional<User> handle(Caller caller) {
        return caller.user().flatMap(id -> users.find(caller.tenant(), id)).filter(User::active);
    }
}
