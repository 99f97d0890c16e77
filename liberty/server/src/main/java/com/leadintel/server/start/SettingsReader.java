package com.leadintel.server.start;

import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads settings and remembers everything that is wrong with them, so that one message can tell all of it. */
final class SettingsReader {
    private static final EmailAddress NOBODY = new EmailAddress("nobody@example.com");

    private final Function<String, Optional<String>> source;
    private final List<String> wrong = new ArrayList<>();

    SettingsReader(Function<String, Optional<String>> source) {
        this.source = source;
    }

    Optional<String> text(String key) {
        return source.apply(key).map(String::strip).filter(value -> !value.isEmpty());
    }

    String required(String key, String because) {
        return text(key).orElseGet(() -> {
            wrong.add(key + " is missing (" + because + ")");
            return "";
        });
    }

    int port(String key, int otherwise) {
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get().matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value.get());
            if (port > 0 && port < 65536) {
                return port;
            }
        }
        wrong.add(key + "=" + value.get() + " is not a port (1 to 65535)");
        return otherwise;
    }

    /** The name of a role in the database that is none of the others. */
    String role(String key, String otherwise, List<String> others) {
        String name = text(key).orElse(otherwise);
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            wrong.add(key + "=" + name + " is not a role (small letters, digits and underscores)");
        } else if (others.contains(name)) {
            wrong.add(key + "=" + name + " is another role already");
        }
        return name;
    }

    /** Looks at a number of days, from one to 9,999; whoever needs it reads it again. */
    void days(String key) {
        text(key)
                .filter(value -> !value.matches("[1-9][0-9]{0,3}"))
                .ifPresent(value -> wrong.add(key + "=" + value + " is not a number of days (1 to 9999)"));
    }

    /** Looks at how often something may be done in a minute; whoever needs it reads it again. */
    void rate(String key) {
        text(key)
                .filter(value -> !value.matches("[1-9][0-9]{0,6}"))
                .ifPresent(value -> wrong.add(key + "=" + value + " is not how often in a minute (1 to 9999999)"));
    }

    /** Looks at the file with the server's certificate, which Liberty reads by itself with the password. */
    void keyStore(String key, String password) {
        Optional<String> file = text(key);
        if (file.isEmpty()) {
            return;
        }
        try (InputStream content = Files.newInputStream(Path.of(file.get()))) {
            KeyStore.getInstance("PKCS12")
                    .load(content, text(password).orElse("").toCharArray());
        } catch (IOException | InvalidPathException | GeneralSecurityException unreadable) {
            wrong.add(key + "=" + file.get() + " is not a PKCS #12 file that opens with " + password);
        }
    }

    /** Looks at a word that the server itself reads. */
    void oneOf(String key, List<String> words) {
        source.apply(key)
                .filter(value -> !value.isEmpty() && !words.contains(value))
                .ifPresent(value -> wrong.add(key + "=" + value + " is none of " + String.join(", ", words)));
    }

    EmailAddress email(String key, String otherwise) {
        String value = text(key).orElse(otherwise);
        try {
            return new EmailAddress(value);
        } catch (Refusal malformed) {
            wrong.add(key + "=" + value + " is not an e-mail address");
            return NOBODY;
        }
    }

    /** A secret of at least this many characters and at most 200; its value never appears in a message. */
    Optional<String> secret(String key, int least) {
        Optional<String> value = text(key);
        if (value.isPresent() && (value.get().length() < least || value.get().length() > 200)) {
            wrong.add(key + " must have " + least + " to 200 characters");
        }
        return value;
    }

    boolean flag(String key) {
        String value = text(key).orElse("false").toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            wrong.add(key + "=" + value + " is neither true nor false");
        }
        return value.equals("true");
    }

    void refuseIfAnythingIsWrong(List<String> elsewhere) {
        wrong.addAll(elsewhere);
        if (!wrong.isEmpty()) {
            throw new StartRefused("Lead Intel cannot start with these settings: " + String.join("; ", wrong) + ".");
        }
    }
}
