package com.leadintel.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.LeadSource;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BoardRoutesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void whatCameInLatelyIsSeenBySourceAndDays() {
        assertThat(BoardRoutes.since(LeadSource.Channel.EVENT, NOW.minusSeconds(60), NOW))
                .isEqualTo("board?source=EVENT&days=1");
        assertThat(BoardRoutes.since(LeadSource.Channel.OTHER, NOW.minus(Duration.ofDays(9)), NOW))
                .isEqualTo("board?source=OTHER&days=10");
    }

    @Test
    void theBoardLooksBackTenYearsAtMost() {
        assertThat(BoardRoutes.since(LeadSource.Channel.EVENT, Instant.EPOCH, NOW))
                .endsWith("days=3660");
    }
}
