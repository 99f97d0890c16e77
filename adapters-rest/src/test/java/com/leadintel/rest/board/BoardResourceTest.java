package com.leadintel.rest.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.board.ShowBoard;
import com.leadintel.application.board.ShowColumn;
import com.leadintel.application.board.port.BoardCards;
import com.leadintel.application.engagement.AdviseOnLead;
import com.leadintel.application.engagement.AdviseOnLeads;
import com.leadintel.application.engagement.port.InMemorySituations;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import com.leadintel.rest.engagement.AdvisedActions;
import com.leadintel.rest.lead.LeadAnswers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardResourceTest {
    private static final LeadId LEAD = new LeadId(new UUID(4, 4));

    private final InMemoryLeads leads = new InMemoryLeads();
    private final BoardCards cards = new OneOfEach();
    private final RestServer server = RestServer.of(caller -> new BoardResource(
            caller,
            new ShowBoard(cards),
            new ShowColumn(cards),
            new MoveLead(leads, Clock.systemUTC()),
            new LeadAnswers(
                    caller,
                    new ShowLead(leads),
                    new AdvisedActions(
                            new AdviseOnLead(new AdviseOnLeads(new InMemorySituations(leads), Clock.systemUTC()))))));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theBoardHasAColumnForEveryStageInTheirOrder() {
        JsonNode columns = server.get("/api/kanban/board").json().path("columns");
        assertThat(columns.findValuesAsText("stage"))
                .containsExactly("NEW", "RESEARCHED", "CONTACTED", "QUALIFIED", "HANDED_OFF", "DISQUALIFIED");
        assertThat(columns.get(0).path("totals").get(0).path("amount").asInt()).isEqualTo(500);
        assertThat(columns.get(0).path("count").asInt()).isEqualTo(7);
    }

    @Test
    void aColumnGoesOnWhereTheLastPageEnded() {
        JsonNode column =
                server.get("/api/v1/kanban/board/NEW?limit=5&cursor=c-1").json();
        assertThat(column.path("next").asText()).isEqualTo("c-1/5");
    }

    @Test
    void aStageThatIsNoneIsABadRequest() {
        assertThat(server.get("/api/v1/kanban/board/WARM").status()).isEqualTo(400);
    }

    @Test
    void aCardMovesAsFarAsTheRulesAllow() {
        captured();
        Answer answer = move("{\"stage\":\"QUALIFIED\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("lead.stage-not-allowed.bant-incomplete");
    }

    @Test
    void aMovedCardShowsItsNewStage() {
        captured();
        Answer answer = move("{\"stage\":\"DISQUALIFIED\",\"why\":\"A competitor\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("stage").asText()).isEqualTo("DISQUALIFIED");
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void whoMayOnlyLookMovesNothing() {
        captured();
        Answer answer = server.ask(
                "PUT",
                "/api/v1/kanban/cards/" + LEAD + "/stage",
                "{\"stage\":\"CONTACTED\"}",
                "Content-Type",
                "application/json",
                "X-Role",
                "VIEWER");
        assertThat(answer.status()).isEqualTo(403);
    }

    private Answer move(String body) {
        return server.ask("PUT", "/api/v1/kanban/cards/" + LEAD + "/stage", body, "Content-Type", "application/json");
    }

    private void captured() {
        Instant now = Instant.parse("2026-03-12T10:00:00Z");
        Capture capture = Capture.of(Capture.Via.API, LeadSource.of(LeadSource.Channel.WEB), now);
        LeadDetails details = LeadDetails.of(Person.named("Robin", "Day"), Company.named("Day & Night"));
        leads.add(RestServer.TENANT, Lead.capture(LEAD, RestServer.TENANT, details, capture, now));
    }

    private static final class OneOfEach implements BoardCards {
        @Override
        public Map<Stage, Tally> tallies(TenantId tenant, LeadFilter filter) {
            return Map.of(Stage.NEW, new Tally(7, List.of(Money.of(500, "USD"))));
        }

        @Override
        public Page<LeadLine> cards(TenantId tenant, Stage stage, LeadFilter filter, Optional<Cursor> from, int most) {
            return new Page<>(List.of(), from.map(cursor -> new Cursor(cursor + "/" + most)));
        }
    }
}
