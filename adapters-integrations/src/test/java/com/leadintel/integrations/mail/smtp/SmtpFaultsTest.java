package com.leadintel.integrations.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.mail.port.TickingClock;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.Keys;
import com.leadintel.integrations.settings.MapConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SmtpFaultsTest {
    private static final TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 too busy,           mail.unreachable,       UNAVAILABLE",
        "GREETING, cut,                    mail.unreachable,       UNAVAILABLE",
        "GREETING, '',                     mail.unreachable,       UNAVAILABLE",
        "MAIL,     451 try later,          mail.deferred,          UNAVAILABLE",
        "MAIL,     550 not from you,       mail.refused,           RULE_BROKEN",
        "RCPT,     450 mailbox busy,       mail.deferred,          UNAVAILABLE",
        "RCPT,     550 no such user here,  mail.recipient-refused, RULE_BROKEN",
        "RCPT,     cut,                    mail.unreachable,       UNAVAILABLE",
        "RCPT,     '',                     mail.unreachable,       UNAVAILABLE",
        "DATA,     452 disk full,          mail.deferred,          UNAVAILABLE",
        "END,      452 disk full,          mail.deferred,          UNAVAILABLE",
        "END,      554 smells of spam,     mail.refused,           RULE_BROKEN"
    })
    void aFaultOfTheServerHasItsOwnCode(String verb, String answer, String code, Refusal.Kind kind) throws IOException {
        try (ScriptedSmtpServer server = ScriptedSmtpServer.that(Map.of(verb, answer))) {
            assertThatThrownBy(() -> post(server.port())).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(code);
                assertThat(refusal.kind()).isEqualTo(kind);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"END, cut", "END, ''"})
    void aMailWithoutAnAnswerIsUnclear(String verb, String answer) throws IOException {
        try (ScriptedSmtpServer server = ScriptedSmtpServer.that(Map.of(verb, answer))) {
            assertThat(post(server.port())).isEqualTo(Posting.UNCLEAR);
        }
    }

    @Test
    void aLineCutAfterTheAnswerChangesNothing() throws IOException {
        try (ScriptedSmtpServer server = ScriptedSmtpServer.that(Map.of("QUIT", ScriptedSmtpServer.CUT))) {
            assertThat(post(server.port())).isEqualTo(Posting.HANDED_OVER);
            assertThat(server.heard()).contains("EHLO", "MAIL", "RCPT", "DATA", "END");
        }
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws IOException {
        int port;
        try (ScriptedSmtpServer gone = ScriptedSmtpServer.that(Map.of())) {
            port = gone.port();
        }
        assertThatThrownBy(() -> post(port))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("mail.unreachable"));
    }

    private static Posting post(int port) {
        SmtpSettings settings = Keys.read(
                new MapConfig(Map.of(
                        "smtp.host", "127.0.0.1",
                        "smtp.port", String.valueOf(port),
                        "smtp.security", "none",
                        "smtp.timeout-seconds", "1")),
                SmtpSettings::from);
        Mail mail = new Mail(
                "m1@leadintel.test",
                new EmailAddress("a@b.example"),
                Optional.empty(),
                "Hello",
                "Hi.",
                Optional.empty(),
                List.of());
        return new SmtpMailer(settings, new SmtpLine(), new TickingClock()).post(OURS, mail);
    }
}
