package com.leadintel.domain.shared;

/** An opaque place in a list from which the next page goes on; at most 500 characters. */
public record Cursor(String value) {
    public Cursor {
        value = Require.text(value, 500, "cursor.malformed");
    }

    @Override
    public String toString() {
        return value;
    }
}
