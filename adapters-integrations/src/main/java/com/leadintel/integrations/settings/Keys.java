package com.leadintel.integrations.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * The keys of the installation, read with their faults: a malformed key answers its default and is noted under the name
 * of its environment variable, so that one message can name all of them. Blank counts as absent.
 */
public final class Keys {
    private final Config config;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> variables = new LinkedHashSet<>();

    public Keys(Config config) {
        this.config = config;
    }

    /** Reads one adapter's settings; stops with a message that lists every malformed key. */
    public static <S> S read(Config config, Function<Keys, S> settings) {
        Keys keys = new Keys(config);
        S read = settings.apply(keys);
        keys.check();
        return read;
    }

    /** The text of a key. */
    public Optional<String> text(String key) {
        variables.add(variable(key));
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The texts of keys that belong together: all of them, or none; some without the others are a fault. */
    public Optional<List<String>> together(String... keys) {
        List<String> missing =
                Arrays.stream(keys).filter(key -> text(key).isEmpty()).toList();
        if (missing.isEmpty()) {
            return Optional.of(
                    Arrays.stream(keys).map(key -> text(key).orElseThrow()).toList());
        }
        Arrays.stream(keys)
                .filter(key -> !missing.contains(key))
                .findFirst()
                .ifPresent(present -> missing.forEach(
                        key -> faults.add(variable(key) + " is missing (needed with " + variable(present) + ")")));
        return Optional.empty();
    }

    /** The parts of a key between commas. */
    public List<String> list(String key) {
        return text(key).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A whole number between two bounds. */
    public int whole(String key, int otherwise, int least, int most) {
        return parsed(key, "a whole number from " + least + " to " + most, value -> {
                    int number = Integer.parseInt(value);
                    if (number < least || number > most) {
                        throw new IllegalArgumentException(value);
                    }
                    return number;
                })
                .orElse(otherwise);
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String key, boolean otherwise) {
        return parsed(key, "true or false", value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(value);
                })
                .orElse(otherwise);
    }

    /** An address that begins with http or https; never ends with a slash. */
    public URI address(String key, String otherwise) {
        return parsed(key, "an http or https address", Keys::httpAddress).orElseGet(() -> URI.create(otherwise));
    }

    /** A folder; by default one of this name in the data folder of the installation. */
    public Path folder(String key, String name) {
        return path(key)
                .orElseGet(() -> path("lead-intel.data-dir")
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".lead-intel"))
                        .resolve(name));
    }

    /** A value that the function reads, throwing {@link IllegalArgumentException} when it is not {@code expected}. */
    public <T> Optional<T> parsed(String key, String expected, Function<String, T> parse) {
        return text(key).flatMap(value -> {
            try {
                return Optional.of(parse.apply(value));
            } catch (IllegalArgumentException malformed) {
                faults.add(variable(key) + " is not " + expected);
                return Optional.empty();
            }
        });
    }

    /** What is wrong with the keys that were read. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** The environment variables of the keys that were read. */
    public List<String> variables() {
        return List.copyOf(variables);
    }

    /** Stops when any key that was read is malformed or missing. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Configuration: " + String.join("; ", faults));
        }
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private Optional<Path> path(String key) {
        return parsed(key, "a folder", value -> {
            try {
                return Path.of(value).toAbsolutePath().normalize();
            } catch (InvalidPathException malformed) {
                throw new IllegalArgumentException(malformed);
            }
        });
    }

    private static URI httpAddress(String value) {
        try {
            URI address = new URI(value.replaceAll("/+$", ""));
            if (address.getHost() == null
                    || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                throw new IllegalArgumentException(value);
            }
            return address;
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
