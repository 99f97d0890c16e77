package com.leadintel.rest.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.board.ShowMetrics;
import com.leadintel.application.board.StageFlow;
import com.leadintel.application.board.port.StageCounters;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.rest.RestServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsResourceTest {
    private static final String METRICS = "/api/v1/kanban/metrics";

    private final RestServer server =
            RestServer.of(caller -> new MetricsResource(caller, new ShowMetrics(new FourLeads(), Clock.systemUTC())));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyStageTellsHowItIsDoing() {
        JsonNode metrics = server.get(METRICS).json();
        assertThat(metrics.path("days").asInt()).isEqualTo(30);
        assertThat(metrics.path("stages")).hasSize(6);
        assertThat(metrics.at("/stages/1/leads").asInt()).isEqualTo(4);
        assertThat(metrics.at("/stages/1/averageAgeSeconds").asLong()).isEqualTo(2 * 86_400);
        assertThat(metrics.at("/stages/0/conversion").asDouble()).isEqualTo(0.75);
        assertThat(metrics.at("/stages/0/averageStaySeconds").asLong()).isEqualTo(3_600);
        assertThat(metrics.at("/flows/0/to").asText()).isEqualTo("RESEARCHED");
    }

    @Test
    void aPeriodThatMakesNoSenseIsRefused() {
        assertThat(server.get(METRICS + "?days=0").code()).isEqualTo("metrics.days-out-of-range");
        assertThat(server.get(METRICS + "?days=soon").status()).isEqualTo(400);
    }

    private static final class FourLeads implements StageCounters {
        @Override
        public List<Standing> standing(TenantId tenant, Instant now) {
            return List.of(new Standing(Stage.RESEARCHED, Optional.empty(), 4, Duration.ofDays(8)));
        }

        @Override
        public List<StageFlow> flows(TenantId tenant, LocalDate from) {
            return List.of(
                    new StageFlow(Stage.NEW, Stage.RESEARCHED, 3, Duration.ofHours(3)),
                    new StageFlow(Stage.NEW, Stage.DISQUALIFIED, 1, Duration.ofHours(1)));
        }
    }
}
