package com.leadintel.application.mail.port;

import com.leadintel.application.mail.Attachment;
import com.leadintel.application.mail.KeptMail;
import com.leadintel.application.mail.MailLine;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** The mail that stayed in the house because no mail server was connected. */
public interface Outbox {
    /** The tenant's newest mails, newest first; one that cannot be read does not hide the others. */
    List<MailLine> newest(TenantId tenant, int most);

    /** One mail by its message id. */
    Optional<KeptMail> find(TenantId tenant, String messageId);

    /** One attachment of a mail by the name that the mail gives it. */
    Optional<Attachment> attachment(TenantId tenant, String messageId, String name);

    /** Removes all mail of the tenant. */
    void removeAll(TenantId tenant);
}
