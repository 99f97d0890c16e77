package com.leadintel.application.handoff;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the person who handed a lead off, so that the account executive can answer them. */
@UseCase
public class RecallSender {
    private final Users users;

    @Inject
    public RecallSender(Users users) {
        this.users = users;
    }

    /** The person; none when an integration handed the lead off, or when they do not work here any more. */
    public Optional<User> handle(TenantId tenant, Handoff handoff) {
        return handoff.state()
                .from()
                .user()
                .flatMap(person -> users.find(tenant, person))
                .filter(User::active);
    }
}
