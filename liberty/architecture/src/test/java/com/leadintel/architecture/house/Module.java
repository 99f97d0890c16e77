package com.leadintel.architecture.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One module of the product on disk, compiled. */
record Module(Path directory) {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> NAMES = List.of(
            "domain",
            "application",
            "adapters-rest",
            "adapters-persistence",
            "adapters-integrations",
            "ui-vaadin",
            "liberty/server",
            "liberty/devdb");

    static List<Module> all() {
        return NAMES.stream()
                .map(REPOSITORY::resolve)
                .filter(directory -> Files.exists(directory.resolve("pom.xml")))
                .map(Module::new)
                .toList();
    }

    Path sources() {
        return directory.resolve("src/main/java");
    }

    Path classes() {
        return compiled("target/classes");
    }

    Optional<Path> testClasses() {
        boolean tested = hasJava(directory.resolve("src/test/java"));
        return tested ? Optional.of(compiled("target/test-classes")) : Optional.empty();
    }

    private Path compiled(String place) {
        Path compiled = directory.resolve(place);
        if (!Files.isDirectory(compiled)) {
            throw new IllegalStateException("Not compiled: " + compiled + ". Build this module with -am.");
        }
        return compiled;
    }

    private static boolean hasJava(Path directory) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
