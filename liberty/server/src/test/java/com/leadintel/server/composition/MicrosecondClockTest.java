package com.leadintel.server.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MicrosecondClockTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30.123456789Z");

    private final Clock clock = new MicrosecondClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aMomentHasMicroseconds() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-21T10:15:30.123456Z"));
    }

    @Test
    void millisecondsAreOfTheSameMoment() {
        assertThat(clock.millis()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void anotherZoneIsTheSameMoment() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(clock.withZone(berlin).getZone()).isEqualTo(berlin);
        assertThat(clock.withZone(berlin).instant()).isEqualTo(clock.instant());
    }
}
