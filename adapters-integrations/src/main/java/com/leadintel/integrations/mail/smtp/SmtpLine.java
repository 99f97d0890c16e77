package com.leadintel.integrations.mail.smtp;

import com.leadintel.integrations.mail.MailMessage;
import com.leadintel.integrations.resilience.Unreachable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/** The line to the mail server: rests for half a minute when the server has been away five times of ten. */
@Singleton
public class SmtpLine {
    private final Properties special;

    @Inject
    SmtpLine() {
        this(new Properties());
    }

    SmtpLine(Properties special) {
        this.special = special;
    }

    @Bulkhead(10)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 30_000, failOn = Unreachable.class)
    public void send(SmtpSettings settings, MailMessage message) {
        boolean taken = false;
        try (Transport transport = session(settings).getTransport("smtp")) {
            connect(settings, transport);
            transport.sendMessage(message, message.getAllRecipients());
            taken = true;
        } catch (MessagingException failed) {
            if (taken) {
                return;
            }
            throw SmtpRefused.of(failed)
                    .<RuntimeException>map(refused -> refused)
                    .orElseGet(
                            () -> message.written() ? new SmtpUnclear(failed) : new Unreachable("mail server", failed));
        }
    }

    Session session(SmtpSettings settings) {
        Properties properties = settings.session();
        properties.putAll(special);
        return Session.getInstance(properties);
    }

    private static void connect(SmtpSettings settings, Transport transport) throws MessagingException {
        if (settings.user().isPresent()) {
            transport.connect(settings.user().get(), settings.password());
        } else {
            transport.connect();
        }
    }
}
