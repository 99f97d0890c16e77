package com.leadintel.persistence.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.Cursor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @Test
    void aCursorStandsForItsPlace() {
        assertThat(Place.read(cursor("2026-11-20T10:00:00.123456Z " + ID)))
                .isEqualTo(new Place(Instant.parse("2026-11-20T10:00:00.123456Z"), UUID.fromString(ID)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z " + ID,
                "-999999999-01-01T00:00:00Z " + ID,
                "+10000-01-01T00:00:00Z " + ID,
                "0000-12-31T23:59:59Z " + ID,
                "2026-11-20T10:00:00Z nobody",
                "2026-11-20T10:00:00Z",
                ""
            })
    void aCursorThatNobodyGaveOutIsMalformed(String forged) {
        assertThatThrownBy(() -> Place.read(cursor(forged))).hasMessageContaining("cursor.malformed");
    }

    private static Cursor cursor(String place) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
        return new Cursor(text.isEmpty() ? "AA" : text);
    }
}
