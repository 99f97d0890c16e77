package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.IdempotentAnswers;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.CallId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Stores a call that a person wrote down, with everything that was brought, or not at all. */
@UseCase
public class LoggedCalls {
    private final Calls calls;
    private final Leads leads;
    private final Users users;
    private final IdempotentAnswers answers;

    @Inject
    public LoggedCalls(Calls calls, Leads leads, Users users, IdempotentAnswers answers) {
        this.calls = calls;
        this.leads = leads;
        this.users = users;
        this.answers = answers;
    }

    /**
     * Adds the call and answers its id, or that of the call that was logged before under the same promise. Refuses an
     * unknown lead with {@code lead.not-found}, an unknown seller with {@code user.not-found}, and a reused key with
     * {@code idempotency.key-reused}.
     */
    public CallId handle(Caller caller, Call call, Optional<Idempotency> promise) {
        caller.must(Permission.CALL_WRITE);
        return CallId.of(answers.once(caller.tenant(), promise, () -> add(caller, call)));
    }

    private String add(Caller caller, Call call) {
        call.state().lead().ifPresent(lead -> leads.get(caller.tenant(), lead));
        call.state().seller().ifPresent(seller -> users.get(caller.tenant(), seller));
        calls.add(caller.tenant(), call);
        return call.state().id().toString();
    }
}
