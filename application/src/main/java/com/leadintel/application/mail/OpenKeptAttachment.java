package com.leadintel.application.mail;

import com.leadintel.application.mail.port.Outbox;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Opens a file that travels with a mail in the local outbox. */
@Step
public class OpenKeptAttachment {
    private final Outbox outbox;

    @Inject
    public OpenKeptAttachment(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The file; refuses with {@code mail.attachment-not-found}. */
    public Attachment handle(Caller caller, String messageId, String name) {
        caller.must(Permission.CONNECTION_READ);
        return outbox.attachment(caller.tenant(), messageId, name)
                .orElseThrow(() -> Refusal.notFound("mail.attachment-not-found", name));
    }
}
