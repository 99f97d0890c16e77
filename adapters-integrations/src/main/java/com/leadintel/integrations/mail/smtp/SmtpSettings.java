package com.leadintel.integrations.mail.smtp;

import com.leadintel.integrations.mail.outbox.OutboxSettings;
import com.leadintel.integrations.settings.Keys;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * {@code smtp.host}: the mail server; without it mail stays in the local outbox. {@code smtp.port} (587), {@code
 * smtp.security} ({@code starttls}, {@code tls} or {@code none}), {@code smtp.user} and {@code smtp.password}, {@code
 * smtp.timeout-seconds} (20) for connecting, reading and writing each, {@code mail.from}.
 */
public record SmtpSettings(
        Optional<String> host,
        int port,
        Security security,
        Optional<String> user,
        String password,
        int timeoutSeconds,
        InternetAddress from) {
    /** How the connection is protected. */
    public enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    static SmtpSettings of(Config config) {
        return Keys.read(config, SmtpSettings::from);
    }

    public static SmtpSettings from(Keys keys) {
        Optional<List<String>> login = keys.together("smtp.user", "smtp.password");
        return new SmtpSettings(
                keys.text("smtp.host"),
                keys.whole("smtp.port", 587, 1, 65_535),
                keys.parsed(
                                "smtp.security",
                                "starttls, tls or none",
                                text -> Security.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(Security.STARTTLS),
                login.map(texts -> texts.get(0)),
                login.map(texts -> texts.get(1)).orElse(""),
                keys.whole("smtp.timeout-seconds", 20, 1, 300),
                OutboxSettings.sender(keys));
    }

    Properties session() {
        Properties session = new Properties();
        String timeout = String.valueOf(timeoutSeconds * 1_000);
        session.setProperty("mail.smtp.host", host.orElseThrow());
        session.setProperty("mail.smtp.port", String.valueOf(port));
        session.setProperty("mail.smtp.connectiontimeout", timeout);
        session.setProperty("mail.smtp.timeout", timeout);
        session.setProperty("mail.smtp.writetimeout", timeout);
        session.setProperty("mail.smtp.quitwait", "false");
        session.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        session.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        session.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        session.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return session;
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host.orElse("none") + ":" + port + "]";
    }
}
