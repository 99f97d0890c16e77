package com.leadintel.domain.shared;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An e-mail address, trimmed and in lower case, so that equal addresses are equal values. At most 320 characters (RFC
 * 3696 erratum 1690 over RFC 5321: 64 local, 255 domain).
 */
public record EmailAddress(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@\"<>(),:;\\[\\]\\\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\\.[a-z0-9-]{2,63}");

    public EmailAddress {
        value = Require.text(value, 320, "email.malformed").toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches() || value.contains("..")) {
            throw Refusal.invalid("email.malformed", Map.of("length", value.length()));
        }
    }

    /** The part after the at sign. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
