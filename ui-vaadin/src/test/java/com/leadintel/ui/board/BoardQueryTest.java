package com.leadintel.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardQueryTest {
    private static final UserId MAYA = new UserId(new UUID(4, 4));

    @Test
    void filtersSurviveTheWayThroughTheAddress() {
        BoardQuery query = new BoardQuery(
                Set.of(MAYA),
                Set.of(LeadSource.Channel.WEB),
                Set.of("Rail"),
                Set.of(Tier.FIRST),
                Optional.of(30),
                Optional.of("torrent"));

        assertThat(BoardQuery.read(query.parameters())).isEqualTo(query);
    }

    @Test
    void whatNobodyKnowsAnyMoreIsLeftOut() {
        Map<String, List<String>> old =
                Map.of("owner", List.of("somebody"), "tier", List.of("NINTH"), "days", List.of(""));

        assertThat(BoardQuery.read(old)).isEqualTo(BoardQuery.all());
    }

    @Test
    void daysCountBackFromNow() {
        Instant now = Instant.parse("2026-03-12T10:00:00Z");
        BoardQuery query = BoardQuery.read(Map.of("days", List.of("7")));

        assertThat(query.filter(now).capturedFrom()).contains(Instant.parse("2026-03-05T10:00:00Z"));
    }
}
