package com.leadintel.integrations.mail;

import com.leadintel.application.mail.port.Mailer;
import com.leadintel.domain.tenant.DemoTenant;
import com.leadintel.integrations.mail.outbox.FolderOutbox;
import com.leadintel.integrations.mail.smtp.SmtpMailer;
import com.leadintel.integrations.mail.smtp.SmtpSettings;
import com.leadintel.integrations.settings.Keys;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/**
 * Mail goes out by SMTP when {@code smtp.host} names a server, and stays in the local outbox otherwise; the demo's mail
 * always stays.
 */
@Dependent
class MailChoice {
    @Produces
    @Singleton
    Mailer mailer(Config config, Instance<SmtpMailer> smtp, FolderOutbox outbox) {
        if (Keys.read(config, SmtpSettings::from).host().isEmpty()) {
            return outbox;
        }
        return keepingTheDemo(outbox, smtp.get());
    }

    static Mailer keepingTheDemo(Mailer outbox, Mailer out) {
        return (tenant, mail) -> DemoTenant.is(tenant) ? outbox.post(tenant, mail) : out.post(tenant, mail);
    }
}
