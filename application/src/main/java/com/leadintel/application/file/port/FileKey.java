package com.leadintel.application.file.port;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name of a file within one tenant, such as {@code recordings/0190….m4a}: one to four parts of small letters, digits,
 * dots, dashes and underscores between slashes, each part beginning with a letter or digit, at most 200 characters in all.
 */
public record FileKey(String value) {
    private static final Pattern FORM = Pattern.compile("(?:[a-z0-9][a-z0-9._-]*/){0,3}[a-z0-9][a-z0-9._-]*");

    public FileKey {
        value = Require.text(value, 200, "file.key-malformed");
        if (!FORM.matcher(value).matches() || value.endsWith(".")) {
            throw Refusal.invalid("file.key-malformed", Map.of("key", value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
