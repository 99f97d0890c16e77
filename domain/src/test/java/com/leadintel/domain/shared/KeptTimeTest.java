package com.leadintel.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "2026-11-20T10:00:00.123456Z", "9999-12-31T23:59:59.999999999Z"})
    void whatADatabaseKeepsIsATime(String text) {
        assertThat(KeptTime.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+1000000001-01-01T00:00:00Z",
                "yesterday",
                ""
            })
    void whatNoDatabaseKeepsIsNone(String text) {
        assertThatThrownBy(() -> KeptTime.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void daysHaveTheSameBounds() {
        assertThat(KeptTime.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatThrownBy(() -> KeptTime.date("0000-12-31")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> KeptTime.date("+10000-01-01")).isInstanceOf(DateTimeException.class);
    }
}
