package com.leadintel.integrations.website;

import com.leadintel.integrations.settings.Keys;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * {@code website.enabled} (true), {@code website.user-agent}, {@code website.timeout-seconds} for one page (10), {@code
 * website.visit-seconds} for all of them, and for the wait until nobody else visits the host (120), {@code
 * website.most-pages} of one site (8), {@code website.most-kilobytes} of one page (2048), {@code website.pause-millis}
 * between two pages of a host (500), {@code website.private-hosts}: hosts that may be read although their address is
 * private, for tests and the demo.
 */
public record WebsiteSettings(
        boolean enabled,
        String userAgent,
        Duration timeout,
        Duration visit,
        int mostPages,
        int mostBytes,
        Duration pause,
        Set<String> privateHosts) {
    static final String NAME = "LeadIntelBot";

    static WebsiteSettings of(Config config) {
        return Keys.read(config, WebsiteSettings::from);
    }

    public static WebsiteSettings from(Keys keys) {
        return new WebsiteSettings(
                keys.flag("website.enabled", true),
                keys.text("website.user-agent").orElse(NAME + "/1.0 (reads a few public pages of a company)"),
                Duration.ofSeconds(keys.whole("website.timeout-seconds", 10, 1, 120)),
                Duration.ofSeconds(keys.whole("website.visit-seconds", 120, 1, 600)),
                keys.whole("website.most-pages", 8, 1, 50),
                1_024 * keys.whole("website.most-kilobytes", 2_048, 1, 20_480),
                Duration.ofMillis(keys.whole("website.pause-millis", 500, 0, 10_000)),
                keys.list("website.private-hosts").stream()
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
