package com.leadintel.devdb;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Where the embedded database lives: its own directory below {@code LEAD_INTEL_DATA_DIR}, and its port. */
record Place(Path root, int port) {
    private static final String DEFAULT_PORT = "15432";

    /**
     * The place that the settings ask for. Empty when they name an external database, and when they are malformed: the
     * product then refuses to start and lists everything that is wrong with them.
     */
    static Optional<Place> from(Function<String, Optional<String>> settings, Path home) {
        if (settings.apply("DB_HOST").isPresent()) {
            return Optional.empty();
        }
        try {
            int port = Integer.parseInt(settings.apply("DB_PORT").orElse(DEFAULT_PORT));
            Path root = settings.apply("LEAD_INTEL_DATA_DIR").map(Path::of).orElse(home.resolve(".lead-intel"));
            return port > 0 && port < 65536 ? Optional.of(new Place(root.toAbsolutePath(), port)) : Optional.empty();
        } catch (NumberFormatException | InvalidPathException malformed) {
            return Optional.empty();
        }
    }

    /** The environment, then system properties, which Liberty fills from {@code bootstrap.properties}. */
    static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .or(() -> Optional.ofNullable(System.getProperty(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    Path data() {
        return root.resolve("postgres");
    }

    Path halfMade() {
        return root.resolve("postgres.initialising");
    }

    Path binaries() {
        return root.resolve("postgres-binaries");
    }

    Path claim() {
        return root.resolve("in-use");
    }

    Path log() {
        return root.resolve("postgres.log");
    }
}
