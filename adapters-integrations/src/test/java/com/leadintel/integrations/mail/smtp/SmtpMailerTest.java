package com.leadintel.integrations.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.MailerContract;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.mail.port.TickingClock;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.mail.MailReader;
import com.leadintel.integrations.settings.Keys;
import com.leadintel.integrations.settings.MapConfig;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends to a real SMTP server that wants a login. */
final class SmtpMailerTest implements MailerContract {
    private final GreenMail server = new GreenMail(
            new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "smtps")});

    @BeforeEach
    void start() {
        server.setUser("lead-intel", "right");
        server.start();
        server.getManagers().getUserManager().setAuthRequired(true);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    public Mailer mailer() {
        return mailer("none", server.getSmtp().getPort(), "right");
    }

    @Override
    public Posting usual() {
        return Posting.HANDED_OVER;
    }

    @Override
    public List<Arrived> arrived(EmailAddress reader) {
        return Arrays.stream(server.getReceivedMessagesForDomain(reader.value()))
                .map(SmtpMailerTest::arrived)
                .toList();
    }

    @Test
    void aMailGoesOverTlsToo() {
        Mailer tls = mailer("tls", server.getSmtps().getPort(), "right");
        assertThat(tls.post(OURS, mail())).isEqualTo(Posting.HANDED_OVER);
        assertThat(arrived(new EmailAddress("a@b.example"))).hasSize(1);
    }

    @Test
    void aServerThatCannotBeTrustedGetsNothing() {
        Mailer distrustful = new SmtpMailer(
                settings("tls", server.getSmtps().getPort(), "right"), new SmtpLine(), new TickingClock());
        assertRefused(distrustful, "mail.unreachable", Refusal.Kind.UNAVAILABLE);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithoutStartTlsGetsNeitherPasswordNorMail() {
        assertRefused(
                mailer("starttls", server.getSmtp().getPort(), "right"), "mail.unreachable", Refusal.Kind.UNAVAILABLE);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldApart() {
        assertRefused(
                mailer("none", server.getSmtp().getPort(), "wrong"), "mail.login-refused", Refusal.Kind.UNAVAILABLE);
    }

    @Test
    void aUserWithoutAPasswordStopsTheStart() {
        assertThatThrownBy(() -> Keys.read(
                        new MapConfig(Map.of("smtp.user", "x", "smtp.security", "ssl3", "mail.from", "@")),
                        SmtpSettings::from))
                .hasMessageContaining("SMTP_PASSWORD is missing (needed with SMTP_USER)")
                .hasMessageContaining("SMTP_SECURITY is not starttls, tls or none")
                .hasMessageContaining("MAIL_FROM is not a mail address");
    }

    private static void assertRefused(Mailer mailer, String code, Refusal.Kind kind) {
        assertThatThrownBy(() -> mailer.post(OURS, mail())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }

    private static Mailer mailer(String security, int port, String password) {
        Properties trusting = new Properties();
        trusting.setProperty("mail.smtp.ssl.trust", "*");
        trusting.setProperty("mail.smtp.ssl.checkserveridentity", "false");
        return new SmtpMailer(settings(security, port, password), new SmtpLine(trusting), new TickingClock());
    }

    private static SmtpSettings settings(String security, int port, String password) {
        Map<String, String> keys = new HashMap<>();
        keys.put("smtp.host", "127.0.0.1");
        keys.put("smtp.port", String.valueOf(port));
        keys.put("smtp.security", security);
        keys.put("smtp.user", "lead-intel");
        keys.put("smtp.password", password);
        keys.put("mail.from", "Lead Intel <sales@seller.example>");
        return Keys.read(new MapConfig(keys), SmtpSettings::from);
    }

    private static Mail mail() {
        return new Mail(
                "m1@leadintel.test",
                new EmailAddress("a@b.example"),
                Optional.empty(),
                "Hello",
                "Hi.",
                Optional.empty(),
                List.of());
    }

    private static Arrived arrived(MimeMessage message) {
        try {
            MailReader reader = MailReader.of(message);
            return new Arrived(
                    message.getMessageID().replaceAll("[<>]", ""),
                    message.getSubject(),
                    reader.text(),
                    reader.html(),
                    reader.attachments());
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
