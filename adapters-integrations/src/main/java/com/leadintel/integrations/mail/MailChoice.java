package com.leadintel.integrations.mail;

import com.leadintel.application.mail.port.Mailer;
import com.leadintel.integrations.mail.outbox.FolderOutbox;
import com.leadintel.integrations.mail.smtp.SmtpMailer;
import com.leadintel.integrations.mail.smtp.SmtpSettings;
import com.leadintel.integrations.settings.Keys;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Mail goes out by SMTP when {@code smtp.host} names a server, and stays in the local outbox otherwise. */
@Dependent
class MailChoice {
    @Produces
    @Singleton
    Mailer mailer(Config config, Instance<SmtpMailer> smtp, FolderOutbox outbox) {
        return Keys.read(config, SmtpSettings::from).host().isPresent() ? smtp.get() : outbox;
    }
}
