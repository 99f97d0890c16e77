package com.leadintel.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One server on this machine: its own directory, its own ports, and the environment that makes it so. */
public record Node(String name, int http, int https, int database, Map<String, String> more) {
    public static final String ADMIN = "ada@example.com";
    public static final String PASSWORD = "the tests know this one";
    public static final String API_KEY = "li_test_2f1c9a7e5b3d4c6a8e0f";
    public static final String ZOOM_SECRET = "the-tests-sign-as-zoom";
    public static final String SALESFORCE_SECRET = "the-tests-sign-as-salesforce";

    /** A test's server lives for a minute or two: code that is compiled once and fast serves it better. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    /** One key does here in a minute what many do in an hour; who tests a rate sets it. */
    private static final List<String> RATES = List.of("REQUESTS", "TENANT_REQUESTS", "LEADS", "SCORES");

    private static final Path DIRECTORY = Path.of(System.getProperty("e2e.directory", "target/e2e"));

    /** A node with free ports and an embedded database of its own. */
    public static Node alone(String name) {
        return new Node(name, freePort(), freePort(), freePort(), Map.of());
    }

    /** A node over an external database. */
    public static Node over(Postgres external, String name) {
        return new Node(name, freePort(), freePort(), external.database().port(), Map.of("DB_HOST", "localhost"));
    }

    /** A node over an external database that it reaches by this line. */
    public static Node over(Line line, String name) {
        return new Node(name, freePort(), freePort(), line.port(), Map.of("DB_HOST", "localhost"));
    }

    /** The same node with its private files where another node has them. */
    public Node sharingFilesWith(String other) {
        return with(
                "LEAD_INTEL_DATA_DIR",
                DIRECTORY.resolve(other).toAbsolutePath().resolve("data").toString());
    }

    /** The same node with one more environment variable. */
    public Node with(String key, String value) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put(key, value);
        return new Node(name, http, https, database, all);
    }

    /** The same node with more environment variables. */
    public Node with(Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.putAll(settings);
        return new Node(name, http, https, database, all);
    }

    /** Where this node keeps everything. */
    public Path home() {
        return DIRECTORY.resolve(name).toAbsolutePath();
    }

    Path data() {
        return home().resolve("data");
    }

    Path output() {
        return home().resolve("output");
    }

    Map<String, String> environment() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("HTTP_PORT", Integer.toString(http));
        all.put("HTTPS_PORT", Integer.toString(https));
        all.put("DB_PORT", Integer.toString(database));
        all.put("DB_OWNER_PASSWORD", "embedded");
        all.put("DB_PASSWORD", "embedded");
        all.put("DB_SYSTEM_PASSWORD", "embedded");
        all.put("LEAD_INTEL_DATA_DIR", data().toString());
        all.put("LEAD_INTEL_ADMIN_EMAIL", ADMIN);
        all.put("LEAD_INTEL_ADMIN_PASSWORD", PASSWORD);
        all.put("LEAD_INTEL_BOOTSTRAP_API_KEY", API_KEY);
        all.put("ZOOM_WEBHOOK_SECRET", ZOOM_SECRET);
        all.put("SALESFORCE_WEBHOOK_SECRET", SALESFORCE_SECRET);
        RATES.forEach(rate -> all.put("LEAD_INTEL_" + rate + "_PER_MINUTE", "1000000"));
        all.put("WLP_OUTPUT_DIR", output().toString());
        all.put("JVM_ARGS", QUICK_START);
        all.putAll(more);
        return all;
    }

    /** A port that nobody has now. */
    public static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
