package com.leadintel.rest.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The password of HTTP Basic, where a sender can set nothing else. */
final class BasicPassword {
    private static final String SCHEME = "basic ";

    private BasicPassword() {}

    /** The key if there is one, else the password; empty when there is neither. */
    static String or(@Nullable String key, @Nullable String authorization) {
        if (key != null) {
            return key;
        }
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return "";
        }
        try {
            byte[] pair = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            String text = new String(pair, StandardCharsets.UTF_8);
            return text.substring(text.indexOf(':') + 1);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
