package com.leadintel.integrations.telephony.zoom;

import com.leadintel.integrations.settings.Keys;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * {@code zoom.account-id}, {@code zoom.client-id} and {@code zoom.client-secret} of a server-to-server app; without them
 * Zoom is not connected. {@code zoom.api-url}, {@code zoom.token-url}, {@code zoom.timeout-seconds} (30) for each wait,
 * {@code zoom.most-megabytes} of a recording (500).
 */
public record ZoomSettings(
        Optional<String> account,
        String clientId,
        String clientSecret,
        URI api,
        URI token,
        Duration timeout,
        long mostBytes) {
    static ZoomSettings of(Config config) {
        return Keys.read(config, ZoomSettings::from);
    }

    public static ZoomSettings from(Keys keys) {
        Optional<List<String>> login = keys.together("zoom.account-id", "zoom.client-id", "zoom.client-secret");
        return new ZoomSettings(
                login.map(texts -> texts.get(0)),
                login.map(texts -> texts.get(1)).orElse(""),
                login.map(texts -> texts.get(2)).orElse(""),
                keys.address("zoom.api-url", "https://api.zoom.us/v2"),
                keys.address("zoom.token-url", "https://zoom.us/oauth/token"),
                Duration.ofSeconds(keys.whole("zoom.timeout-seconds", 30, 1, 300)),
                1_048_576L * keys.whole("zoom.most-megabytes", 500, 1, 5_000));
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "ZoomSettings[" + account.orElse("none") + "]";
    }
}
