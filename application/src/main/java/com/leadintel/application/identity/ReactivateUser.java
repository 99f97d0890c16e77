package com.leadintel.application.identity;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;

/** Lets a person of the caller's tenant in again, with the password they had. */
@UseCase
public class ReactivateUser {
    private final Users users;

    @Inject
    public ReactivateUser(Users users) {
        this.users = users;
    }

    /** Lets them in; changes nothing for somebody who is active. */
    public void handle(Caller caller, UserId id) {
        caller.must(Permission.USER_WRITE);
        users.save(caller.tenant(), users.get(caller.tenant(), id).reactivated());
    }
}
