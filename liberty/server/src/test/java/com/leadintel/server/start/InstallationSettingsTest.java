package com.leadintel.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.persistence.start.DatabaseMigration.SignIn;
import com.leadintel.rest.Rate;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationSettingsTest {
    @Test
    void nothingNeedsToBeSetForTheEmbeddedDatabase() {
        InstallationSettings settings = read(Map.of());

        assertThat(settings.network()).isEqualTo(new InstallationSettings.Network(9080, 9443));
        assertThat(settings.database().external()).isFalse();
        assertThat(settings.firstUser().email().value()).isEqualTo("admin@example.com");
        assertThat(settings.firstUser().password()).isEmpty();
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void anExternalDatabaseNeedsItsPasswords() {
        assertThatThrownBy(() -> read(Map.of("DB_HOST", "db.example.com")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("DB_OWNER_PASSWORD is missing")
                .hasMessageContaining("DB_PASSWORD is missing")
                .hasMessageContaining("DB_SYSTEM_PASSWORD is missing");
    }

    @Test
    void anExternalDatabaseWithItsPasswordsIsTaken() {
        InstallationSettings settings = read(Map.of(
                "DB_HOST", "db.example.com",
                "DB_PORT", "5432",
                "DB_NAME", "sales",
                "DB_OWNER_PASSWORD", "owner-secret",
                "DB_PASSWORD", "app-secret",
                "DB_SYSTEM_PASSWORD", "system-secret"));

        assertThat(settings.database())
                .isEqualTo(new InstallationSettings.Database(
                        true,
                        "db.example.com:5432/sales",
                        new SignIn("lead_intel_app", "app-secret"),
                        new SignIn("lead_intel_system", "system-secret")));
    }

    @Test
    void theRolesOfTheDatabaseAreThreeDifferentOnes() {
        assertThat(read(Map.of("DB_USER", "sales_app")).database().app().user()).isEqualTo("sales_app");
        assertThatThrownBy(() -> read(Map.of("DB_USER", "sales; drop", "DB_SYSTEM_USER", "postgres")))
                .hasMessageContaining("DB_USER=sales; drop is not a role")
                .hasMessageContaining("DB_SYSTEM_USER=postgres is another role already");
        assertThatThrownBy(() -> read(Map.of("DB_USER", "lead_intel_system")))
                .hasMessageContaining("DB_USER=lead_intel_system is another role already");
    }

    @Test
    void oneMessageListsEverythingThatIsWrong() {
        assertThatThrownBy(() -> read(Map.of(
                        "HTTP_PORT", "eighty",
                        "HTTPS_PORT", "70000",
                        "LEAD_INTEL_ADMIN_EMAIL", "nobody",
                        "LEAD_INTEL_DEMO", "perhaps")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Lead Intel cannot start with these settings: HTTP_PORT=eighty is not a port (1 to 65535); "
                        + "HTTPS_PORT=70000 is not a port (1 to 65535); LEAD_INTEL_ADMIN_EMAIL=nobody is not an e-mail "
                        + "address; LEAD_INTEL_DEMO=perhaps is neither true nor false.");
    }

    @Test
    void aCertificateIsReadBeforeTheServerWouldRefuseEverybodyOverTls(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.p12");
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        try (OutputStream out = Files.newOutputStream(file)) {
            own.store(out, "right one".toCharArray());
        }

        assertThat(read(Map.of("TLS_KEYSTORE", file.toString(), "TLS_KEYSTORE_PASSWORD", "right one"))
                        .demo())
                .isFalse();
        assertThatThrownBy(() -> read(Map.of("TLS_KEYSTORE", file.toString(), "TLS_KEYSTORE_PASSWORD", "wrong one")))
                .hasMessageContaining("own.p12 is not a PKCS #12 file that opens with TLS_KEYSTORE_PASSWORD")
                .hasMessageNotContaining("wrong one");
        assertThatThrownBy(() ->
                        read(Map.of("TLS_KEYSTORE", folder.resolve("none.p12").toString())))
                .hasMessageContaining("none.p12 is not a PKCS #12 file");
    }

    @Test
    void theLogHasOneOfTwoForms() {
        assertThat(read(Map.of("LEAD_INTEL_LOG_FORMAT", "json")).demo()).isFalse();
        assertThatThrownBy(() -> read(Map.of("LEAD_INTEL_LOG_FORMAT", "JSON")))
                .hasMessageContaining("LEAD_INTEL_LOG_FORMAT=JSON is none of simple, json");
    }

    @Test
    void aRateIsHowOftenInAMinute() {
        assertThat(read(Map.of("LEAD_INTEL_SCORES_PER_MINUTE", "1")).demo()).isFalse();
        assertThatThrownBy(() ->
                        read(Map.of("LEAD_INTEL_SCORES_PER_MINUTE", "0", "LEAD_INTEL_LEADS_PER_MINUTE", "unlimited")))
                .hasMessageContaining("LEAD_INTEL_SCORES_PER_MINUTE=0 is not how often in a minute (1 to 9999999)")
                .hasMessageContaining("LEAD_INTEL_LEADS_PER_MINUTE=unlimited is not");
    }

    @Test
    void everyRateOfTheApiIsLookedAt() {
        assertThat(InstallationSettings.KEYS)
                .containsAll(Stream.of(Rate.values())
                        .map(rate -> rate.setting().replaceAll("[-.]", "_").toUpperCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void whatAdaptersFindWrongIsInTheSameMessage() {
        assertThatThrownBy(() -> InstallationSettings.read(
                        name -> Optional.of("perhaps").filter(text -> name.equals("LEAD_INTEL_DEMO")),
                        List.of("ZOOM_CLIENT_ID is missing (needed with ZOOM_ACCOUNT_ID)")))
                .hasMessage("Lead Intel cannot start with these settings: LEAD_INTEL_DEMO=perhaps is neither true nor "
                        + "false; ZOOM_CLIENT_ID is missing (needed with ZOOM_ACCOUNT_ID).");
    }

    @Test
    void aMalformedSecretIsNamedButNeverShown() {
        assertThatThrownBy(() -> read(Map.of("LEAD_INTEL_ADMIN_PASSWORD", "tooshort")))
                .hasMessageContaining("LEAD_INTEL_ADMIN_PASSWORD must have 12 to 200 characters")
                .message()
                .doesNotContain("tooshort");
    }

    @Test
    void passwordsStayOutOfWhatIsPrinted() {
        InstallationSettings settings =
                read(Map.of("LEAD_INTEL_ADMIN_PASSWORD", "a long password", "DB_PASSWORD", "another one"));

        assertThat(settings.toString()).doesNotContain("a long password", "another one");
    }

    private static InstallationSettings read(Map<String, String> environment) {
        return InstallationSettings.read(name -> Optional.ofNullable(environment.get(name)), List.of());
    }
}
