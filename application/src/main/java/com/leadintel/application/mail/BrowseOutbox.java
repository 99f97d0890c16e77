package com.leadintel.application.mail;

import com.leadintel.application.mail.port.KeptMail;
import com.leadintel.application.mail.port.Outbox;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the mail that stayed in the local outbox. */
@Step
public class BrowseOutbox {
    private final Outbox outbox;

    @Inject
    public BrowseOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The newest mails first, at most 200. */
    public List<KeptMail> handle(Caller caller, int most) {
        caller.must(Permission.CONNECTION_READ);
        return outbox.newest(caller.tenant(), Math.min(most, 200));
    }
}
