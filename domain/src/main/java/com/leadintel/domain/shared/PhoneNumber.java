package com.leadintel.domain.shared;

import java.util.regex.Pattern;

/** A phone number in E.164 form: a plus sign and 7 to 15 digits, the first not 0. Other forms are parsed behind a port. */
public record PhoneNumber(String value) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    public PhoneNumber {
        value = Require.text(value, 16, "phone.malformed");
        Require.that(E164.matcher(value).matches(), "phone.malformed");
    }

    @Override
    public String toString() {
        return value;
    }
}
