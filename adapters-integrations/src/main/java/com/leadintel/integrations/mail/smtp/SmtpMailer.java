package com.leadintel.integrations.mail.smtp;

import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.mail.MailMessage;
import com.leadintel.integrations.resilience.Outage;
import com.leadintel.integrations.resilience.Unreachable;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Hands mail to an SMTP server, one connection per mail. */
@Singleton
@Typed(SmtpMailer.class)
public class SmtpMailer implements Mailer {
    private final SmtpSettings settings;
    private final SmtpLine line;
    private final Clock clock;

    @Inject
    SmtpMailer(Config config, SmtpLine line, Clock clock) {
        this(SmtpSettings.of(config), line, clock);
    }

    SmtpMailer(SmtpSettings settings, SmtpLine line, Clock clock) {
        this.settings = settings;
        this.line = line;
        this.clock = clock;
    }

    @Override
    public Posting post(TenantId tenant, Mail mail) {
        try {
            line.send(settings, MailMessage.of(line.session(settings), settings.from(), mail, clock.instant()));
            return Posting.HANDED_OVER;
        } catch (SmtpUnclear unclear) {
            return Posting.UNCLEAR;
        } catch (SmtpRefused refused) {
            throw refused.asRefusal();
        } catch (Unreachable | FaultToleranceException away) {
            throw Outage.of("mail.unreachable", settings.host().orElse(""), away);
        } catch (MessagingException malformed) {
            throw Refusal.invalid("mail.malformed", Map.of("messageId", mail.messageId()), malformed);
        }
    }
}
