package com.leadintel.persistence.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Score;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    record Everything(
            CallId call,
            EmailAddress email,
            Score score,
            Optional<Money> budget,
            Optional<String> nothing,
            List<Evidence> evidence,
            Instant at,
            LocalDate day,
            Map<String, Integer> counts) {}

    private static final Everything EVERYTHING = new Everything(
            new CallId(ID),
            new EmailAddress("ada@example.com"),
            new Score(7),
            Optional.of(Money.of(1250, "EUR")),
            Optional.empty(),
            List.of(
                    new Evidence.Spoken(new CallId(ID), 1, 0, 5, "Ada", "hello", Optional.of(1.5), Optional.of(2.5)),
                    new Evidence.Written(URI.create("https://example.com/"), "we hire", Instant.EPOCH)),
            Instant.parse("2026-11-20T10:15:30.123456789Z"),
            LocalDate.of(2026, 12, 31),
            Map.of("a", 1));

    @Test
    void aValueComesBackAsWritten() {
        assertThat(Json.read(Json.write(EVERYTHING), Everything.class)).isEqualTo(EVERYTHING);
    }

    @Test
    void aRecordOfOneValueIsThatValue() {
        assertThat(Json.write(EVERYTHING))
                .contains("\"call\":\"" + ID + "\"", "\"email\":\"ada@example.com\"", "\"score\":7");
    }

    @Test
    void fieldsOfLaterVersionsAreSkipped() {
        record Old(int a) {}
        assertThat(Json.read("{\"a\":1,\"b\":2}", Old.class)).isEqualTo(new Old(1));
    }

    @Test
    void aListThatAnEarlierVersionDidNotHaveIsEmpty() {
        record New(int a, List<String> b) {}
        assertThat(Json.read("{\"a\":1}", New.class)).isEqualTo(new New(1, List.of()));
        assertThat(Json.read("{\"a\":1,\"b\":null}", New.class)).isEqualTo(new New(1, List.of()));
    }

    @Test
    void damagedTextIsNotTakenForAValue() {
        assertThatThrownBy(() -> Json.read("{", Everything.class)).isInstanceOf(IllegalStateException.class);
    }
}
