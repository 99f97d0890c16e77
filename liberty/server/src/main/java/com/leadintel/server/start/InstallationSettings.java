package com.leadintel.server.start;

import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.persistence.start.DatabaseMigration.SignIn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the installer decided, from environment variables. Everything has a default as long as the database is the
 * embedded one.
 */
record InstallationSettings(Network network, Database database, FirstUser firstUser, boolean demo) {

    /** The ports that the server listens on. */
    record Network(int http, int https) {}

    /** Where the database is, and how its two runtime roles sign in. */
    record Database(boolean external, String address, SignIn app, SignIn system) {
        @Override
        public String toString() {
            return "Database[" + address + "]";
        }
    }

    /** Who is let in first; without a password one is made up and shown once. */
    record FirstUser(EmailAddress email, Optional<String> password, Optional<String> apiKey) {
        @Override
        public String toString() {
            return "FirstUser[" + email.value() + "]";
        }
    }

    /** Every environment variable that is read here. */
    static final List<String> KEYS = List.of(
            "HTTP_PORT",
            "HTTPS_PORT",
            "TLS_KEYSTORE",
            "TLS_KEYSTORE_PASSWORD",
            "DB_HOST",
            "DB_PORT",
            "DB_NAME",
            "DB_OWNER_USER",
            "DB_OWNER_PASSWORD",
            "DB_USER",
            "DB_PASSWORD",
            "DB_SYSTEM_USER",
            "DB_SYSTEM_PASSWORD",
            "LEAD_INTEL_DATA_DIR",
            "LEAD_INTEL_ADMIN_EMAIL",
            "LEAD_INTEL_ADMIN_PASSWORD",
            "LEAD_INTEL_BOOTSTRAP_API_KEY",
            "LEAD_INTEL_DEMO",
            "LEAD_INTEL_LOG_FORMAT",
            "LEAD_INTEL_KEEP_EVENTS_DAYS",
            "LEAD_INTEL_KEEP_JOBS_DAYS",
            "LEAD_INTEL_KEEP_ANSWERS_DAYS",
            "LEAD_INTEL_REQUESTS_PER_MINUTE",
            "LEAD_INTEL_TENANT_REQUESTS_PER_MINUTE",
            "LEAD_INTEL_LEADS_PER_MINUTE",
            "LEAD_INTEL_SCORES_PER_MINUTE");

    private static final String EMBEDDED_PASSWORD = "embedded";
    private static final String APP = "lead_intel_app";
    private static final String SYSTEM = "lead_intel_system";

    /** Reads all of them; refuses with one message that lists everything missing or malformed, here and elsewhere. */
    static InstallationSettings read(Function<String, Optional<String>> source, List<String> faultsElsewhere) {
        SettingsReader reader = new SettingsReader(source);
        boolean external = reader.text("DB_HOST").isPresent();
        InstallationSettings settings = new InstallationSettings(
                new Network(reader.port("HTTP_PORT", 9080), reader.port("HTTPS_PORT", 9443)),
                database(reader, external),
                new FirstUser(
                        reader.email("LEAD_INTEL_ADMIN_EMAIL", "admin@example.com"),
                        reader.secret("LEAD_INTEL_ADMIN_PASSWORD", 12),
                        reader.secret("LEAD_INTEL_BOOTSTRAP_API_KEY", 24)),
                reader.flag("LEAD_INTEL_DEMO"));
        KEYS.stream().filter(key -> key.startsWith("LEAD_INTEL_KEEP_")).forEach(reader::days);
        KEYS.stream().filter(key -> key.endsWith("_PER_MINUTE")).forEach(reader::rate);
        reader.keyStore("TLS_KEYSTORE", "TLS_KEYSTORE_PASSWORD");
        reader.oneOf("LEAD_INTEL_LOG_FORMAT", List.of("simple", "json"));
        reader.refuseIfAnythingIsWrong(faultsElsewhere);
        return settings;
    }

    private static Database database(SettingsReader reader, boolean external) {
        String address = reader.text("DB_HOST").orElse("localhost") + ":" + reader.port("DB_PORT", 15432) + "/"
                + reader.text("DB_NAME").orElse("postgres");
        if (external) {
            reader.required("DB_OWNER_PASSWORD", "DB_HOST names an external database");
        }
        String owner = reader.text("DB_OWNER_USER").orElse("postgres");
        String app = reader.role("DB_USER", APP, List.of(owner, SYSTEM));
        String system = reader.role("DB_SYSTEM_USER", SYSTEM, List.of(owner, APP, app));
        return new Database(
                external,
                address,
                new SignIn(app, password(reader, external, "DB_PASSWORD")),
                new SignIn(system, password(reader, external, "DB_SYSTEM_PASSWORD")));
    }

    private static String password(SettingsReader reader, boolean external, String key) {
        return external
                ? reader.required(key, "DB_HOST names an external database")
                : reader.text(key).orElse(EMBEDDED_PASSWORD);
    }
}
