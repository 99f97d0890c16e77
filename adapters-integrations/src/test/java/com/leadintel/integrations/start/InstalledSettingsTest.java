package com.leadintel.integrations.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.integrations.settings.MapConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstalledSettingsTest {
    @Test
    void nothingHasToBeSet() {
        assertThat(InstalledSettings.faults(new MapConfig(Map.of()))).isEmpty();
    }

    @Test
    void theFaultsOfAllAdaptersComeTogether() {
        assertThat(InstalledSettings.faults(new MapConfig(Map.of(
                        "zoom.client-id", "id",
                        "zoom.api-url", "api.zoom.us",
                        "salesforce.organization-id", "00D5g000000ABCD",
                        "smtp.user", "robin"))))
                .containsExactlyInAnyOrder(
                        "ZOOM_ACCOUNT_ID is missing (needed with ZOOM_CLIENT_ID)",
                        "ZOOM_CLIENT_SECRET is missing (needed with ZOOM_CLIENT_ID)",
                        "ZOOM_API_URL is not an http or https address",
                        "SALESFORCE_CLIENT_ID is missing (needed with SALESFORCE_ORGANIZATION_ID)",
                        "SALESFORCE_CLIENT_SECRET is missing (needed with SALESFORCE_ORGANIZATION_ID)",
                        "SMTP_PASSWORD is missing (needed with SMTP_USER)");
    }

    @Test
    void everyVariableIsKnownByName() {
        assertThat(InstalledSettings.variables(new MapConfig(Map.of())))
                .contains("ZOOM_ACCOUNT_ID", "ZOOM_WEBHOOK_SECRET", "SALESFORCE_LOGIN_URL", "SMTP_PASSWORD")
                .doesNotHaveDuplicates();
    }
}
