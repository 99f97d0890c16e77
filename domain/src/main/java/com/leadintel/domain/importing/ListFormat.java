package com.leadintel.domain.importing;

import com.leadintel.domain.shared.Require;

/** How a list is written: the name of its character encoding and the character between its columns. */
public record ListFormat(String encoding, char separator) {
    public ListFormat {
        encoding = Require.text(encoding, 40, "list-format.encoding-malformed");
        Require.that(separator != '"' && separator != '\n' && separator != '\r', "list-format.separator-malformed");
    }
}
