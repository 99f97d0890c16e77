package com.leadintel.application.mail.port;

import com.leadintel.domain.shared.TenantId;

/** Sends mail for a tenant. */
public interface Mailer {
    /**
     * Sends the mail once. Refuses with {@code mail.unreachable}, {@code mail.deferred} or {@code mail.login-refused}
     * (unavailable: worth another try later), and with {@code mail.recipient-refused} or {@code mail.refused} (rule
     * broken: it will not help to try again).
     */
    Posting post(TenantId tenant, Mail mail);
}
