package com.leadintel.application.mail;

import com.leadintel.application.mail.port.Outbox;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Reads one mail in the local outbox. */
@Step
public class ReadKeptMail {
    private final Outbox outbox;

    @Inject
    public ReadKeptMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The mail; refuses with {@code mail.not-found}. */
    public KeptMail handle(Caller caller, String messageId) {
        caller.must(Permission.CONNECTION_READ);
        return outbox.find(caller.tenant(), messageId).orElseThrow(() -> Refusal.notFound("mail.not-found", messageId));
    }
}
