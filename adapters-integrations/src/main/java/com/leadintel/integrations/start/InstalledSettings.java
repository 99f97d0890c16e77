package com.leadintel.integrations.start;

import com.leadintel.integrations.connection.ConfiguredSecrets;
import com.leadintel.integrations.crm.salesforce.SalesforceSettings;
import com.leadintel.integrations.mail.outbox.OutboxSettings;
import com.leadintel.integrations.mail.smtp.SmtpSettings;
import com.leadintel.integrations.phone.PhoneSettings;
import com.leadintel.integrations.settings.Keys;
import com.leadintel.integrations.storage.folder.FolderSettings;
import com.leadintel.integrations.telephony.zoom.ZoomSettings;
import com.leadintel.integrations.website.WebsiteSettings;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.Config;

/** The settings of all adapters to the outside, read together so that the start can tell everything wrong with them. */
public final class InstalledSettings {
    private static final List<Consumer<Keys>> ALL = List.of(
            ZoomSettings::from,
            SalesforceSettings::from,
            ConfiguredSecrets.Settings::from,
            SmtpSettings::from,
            OutboxSettings::from,
            FolderSettings::from,
            PhoneSettings::from,
            WebsiteSettings::from);

    private InstalledSettings() {}

    /** What is missing or malformed, under the names of environment variables. */
    public static List<String> faults(Config config) {
        return read(config).faults();
    }

    /** The environment variables that are read. */
    public static List<String> variables(Config config) {
        return read(config).variables();
    }

    private static Keys read(Config config) {
        Keys keys = new Keys(config);
        ALL.forEach(settings -> settings.accept(keys));
        return keys;
    }
}
