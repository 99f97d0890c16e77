package com.leadintel.application.mail;

import com.leadintel.application.mail.port.Outbox;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the mails that were kept in the local outbox. */
@Step
public class ShowOutbox {
    private final Outbox outbox;

    @Inject
    public ShowOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The newest mails first, at most 200. */
    public List<MailLine> handle(Caller caller, int most) {
        caller.must(Permission.CONNECTION_READ);
        return outbox.newest(caller.tenant(), Math.min(most, 200));
    }
}
