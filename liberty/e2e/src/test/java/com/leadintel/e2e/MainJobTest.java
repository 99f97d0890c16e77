package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@EndToEnd
class MainJobTest {
    private static final String TALK = String.join(
            "\\n",
            "Maya: Hello Dana, this is Maya from Northforge. I would like to understand how you check drawings today.",
            "Dana: We are still finding collisions on the shop floor and it costs us eleven castings a quarter.",
            "Maya: That sounds painful. What would you want to spend on fixing it?",
            "Dana: We have eighty-five thousand dollars set aside for tooling this year.",
            "Maya: And who signs that off?",
            "Dana: I sign everything up to a hundred thousand myself, so that is my call.",
            "Maya: When do you need it to be running?",
            "Dana: The licences run out at the end of March, so we need it before then.",
            "Maya: Great. I will send you the sheet by Tuesday and we meet on Thursday.",
            "Dana: Thursday works for me.");

    @Test
    void aLeadGoesFromTheFirstContactToTheDeskWithItsEvidence(LeadIntel product) {
        Http api = product.api();
        String lead = capture(api);
        await().atMost(Duration.ofSeconds(30)).until(() -> stage(api, lead).equals("RESEARCHED"));

        HttpResponse<String> call = api.post(
                "/api/v1/calls",
                "{\"direction\":\"OUTBOUND\",\"lead\":\"" + lead + "\",\"occurredAt\":\"2026-03-12T10:00:00Z\","
                        + "\"durationSeconds\":600,\"sellers\":[\"Maya\"],\"transcript\":\"" + TALK + "\"}");
        assertThat(call.statusCode()).as(call.body()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                Http.json(api.get("/api/v1/leads/" + lead)).path("bant"))
                        .allSatisfy(value -> assertThat(value.isNull()).isFalse()));
        assertThat(stage(api, lead)).isEqualTo("CONTACTED");

        HttpResponse<String> moved = api.send(api.to("/api/v1/kanban/cards/" + lead + "/stage")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"stage\":\"QUALIFIED\"}")));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);

        HttpResponse<String> handoff = api.post(
                "/api/v1/handoff/execute",
                "{\"lead\":\"" + lead + "\",\"to\":\"" + somebody(api) + "\",\"email\":true,\"crmTask\":false}");
        assertThat(handoff.statusCode()).as(handoff.body()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Http.json(api.get("/api/v1/handoff/history/" + lead))
                                .at("/items/0/state")
                                .asText())
                        .isEqualTo("SENT"));
        assertThat(stage(api, lead)).isEqualTo("HANDED_OFF");
    }

    private static String capture(Http api) {
        HttpResponse<String> captured = api.post(
                "/api/v1/leads",
                "{\"details\":{\"firstName\":\"Dana\",\"lastName\":\"Holt\",\"title\":\"VP Engineering\","
                        + "\"company\":\"Kestrel Aerostructures\",\"message\":\"We lose weeks because every prototype is"
                        + " reworked by hand.\"}}");
        assertThat(captured.statusCode()).as(captured.body()).isEqualTo(201);
        return Http.json(captured).path("lead").asText();
    }

    private static String stage(Http api, String lead) {
        return Http.json(api.get("/api/v1/leads/" + lead)).path("stage").asText();
    }

    private static String somebody(Http api) {
        JsonNode users = Http.json(api.get("/api/v1/users"));
        return users.at("/items/0/id").asText();
    }
}
