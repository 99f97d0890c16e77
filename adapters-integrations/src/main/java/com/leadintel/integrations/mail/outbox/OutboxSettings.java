package com.leadintel.integrations.mail.outbox;

import com.leadintel.integrations.settings.Keys;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * {@code mail.outbox}: the folder of the local outbox (default: {@code outbox} in the data folder). {@code mail.from}: the
 * sender of all mail, with or without a name.
 */
public record OutboxSettings(Path folder, InternetAddress from) {
    static OutboxSettings of(Config config) {
        return Keys.read(config, OutboxSettings::from);
    }

    public static OutboxSettings from(Keys keys) {
        return new OutboxSettings(keys.folder("mail.outbox", "outbox"), sender(keys));
    }

    /** The sender of all mail. */
    public static InternetAddress sender(Keys keys) {
        return keys.parsed("mail.from", "a mail address", OutboxSettings::address)
                .orElseGet(() -> address("Lead Intel <no-reply@lead-intel.invalid>"));
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
