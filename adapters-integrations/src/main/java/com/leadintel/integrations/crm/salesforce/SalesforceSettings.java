package com.leadintel.integrations.crm.salesforce;

import com.leadintel.integrations.settings.Keys;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * {@code salesforce.organization-id} with {@code salesforce.login-url} (My Domain), {@code salesforce.client-id} and
 * {@code salesforce.client-secret} of a connected app; without them Salesforce is not connected. {@code
 * salesforce.refresh-token} where the app acts for a person instead of itself; {@code salesforce.task-key-field}: a unique
 * external-id field of Task, where the organization has one; {@code salesforce.api-version} (62.0); {@code
 * salesforce.timeout-seconds} (20).
 */
public record SalesforceSettings(
        Optional<String> organization,
        URI login,
        String clientId,
        String clientSecret,
        Optional<String> refreshToken,
        Optional<String> keyField,
        String version,
        Duration timeout) {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,60}__c");
    private static final Pattern VERSION = Pattern.compile("\\d{2,3}\\.0");

    static SalesforceSettings of(Config config) {
        return Keys.read(config, SalesforceSettings::from);
    }

    public static SalesforceSettings from(Keys keys) {
        Optional<List<String>> app =
                keys.together("salesforce.organization-id", "salesforce.client-id", "salesforce.client-secret");
        return new SalesforceSettings(
                app.map(texts -> texts.get(0)),
                keys.address("salesforce.login-url", "https://login.salesforce.com"),
                app.map(texts -> texts.get(1)).orElse(""),
                app.map(texts -> texts.get(2)).orElse(""),
                keys.text("salesforce.refresh-token"),
                keys.parsed(
                        "salesforce.task-key-field", "the API name of a custom field", text -> matching(FIELD, text)),
                keys.parsed("salesforce.api-version", "a version such as 62.0", text -> matching(VERSION, text))
                        .orElse("62.0"),
                Duration.ofSeconds(keys.whole("salesforce.timeout-seconds", 20, 1, 300)));
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "SalesforceSettings[" + organization.orElse("none") + "]";
    }
}
