package com.leadintel.e2e.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.Http;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A tenant with one of everything, made through the API as an integration makes it. */
record Tenant(Http api, Map<String, String> ids) {
    private static final String TALK = """
            Maya: Hello Dana, this is Maya from Northforge. How do you check drawings today?
            Dana: We are still finding collisions on the shop floor and it costs us eleven castings a quarter.
            Maya: What would you want to spend on fixing it?
            Dana: We have eighty-five thousand dollars set aside for tooling this year.
            Maya: And who signs that off?
            Dana: I sign everything up to a hundred thousand myself, so that is my call.
            Maya: When do you need it to be running?
            Dana: The licences run out at the end of March, so we need it before then.
            """;

    /** Makes one of everything. */
    static Tenant furnished(Http api, String user) {
        Map<String, String> ids = new HashMap<>();
        ids.put("user", user);
        Forms.Sent form = new Forms()
                .json(
                        "lead",
                        "{\"details\":{\"firstName\":\"Dana\",\"lastName\":\"Holt\",\"company\":\"Kestrel"
                                + "\",\"message\":\"We lose weeks because every prototype is reworked by hand.\"}}")
                .file("image", "image/png", Forms.PNG)
                .sent();
        String lead = id(
                api.send(api.to("/api/v1/leads")
                        .header("Content-Type", form.type())
                        .POST(form.body())),
                "lead");
        ids.put("lead", lead);
        ids.put("image", read(api, "/api/v1/leads/" + lead).at("/images/0").asText());
        await("the lead is researched")
                .atMost(Duration.ofMinutes(1))
                .until(() -> stage(api, lead).equals("RESEARCHED"));
        ids.put("call", call(api, lead));
        await("the lead is contacted")
                .atMost(Duration.ofMinutes(1))
                .until(() -> stage(api, lead).equals("CONTACTED"));
        for (String element : new String[] {"BUDGET", "AUTHORITY", "NEED", "TIMELINE"}) {
            await("nobody else writes")
                    .until(() -> put(api, "/api/v1/leads/" + lead + "/bant/" + element, "{\"text\":\"They said so\"}")
                                    .statusCode()
                            == 200);
        }
        done(put(api, "/api/v1/kanban/cards/" + lead + "/stage", "{\"stage\":\"QUALIFIED\"}"));
        HttpResponse<String> handoff = done(api.post(
                "/api/v1/handoff/execute",
                "{\"lead\":\"%s\",\"to\":\"%s\",\"email\":true,\"crmTask\":false}".formatted(lead, user)));
        ids.put("handoff", Http.json(handoff).path("id").asText());
        ids.put("effect", Http.json(handoff).at("/effects/0/id").asText());
        ids.put(
                "import",
                id(
                        api.send(api.to("/api/v1/imports?fileName=list.csv")
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofString("Name,E-Mail\nElena Norwood,elena@norwood.example\n"))),
                        "id"));
        ids.put("product", id(api.post("/api/v1/products", """
                {"name":"Line monitor","description":"Sees scrap.","keywords":["scrap"],"pains":[],"industries":[],\
                "buyerTitles":[],"active":true}"""), "id"));
        ids.put(
                "api-key",
                id(api.post("/api/v1/api-keys", "{\"name\":\"Form\",\"permissions\":[\"LEAD_WRITE\"]}"), "id"));
        ids.put("preset", id(api.post("/api/v1/kanban/filters", "{\"name\":\"Machinery\",\"shared\":true}"), "id"));
        String inbox = "/api/v1/notifications?user=" + user;
        await("the handoff is told")
                .atMost(Duration.ofMinutes(1))
                .until(() -> read(api, inbox).at("/items/0/id").isTextual());
        ids.put("notification", read(api, inbox).at("/items/0/id").asText());
        ids.put("job", read(api, "/api/v1/jobs").at("/items/0/id").asText());
        return new Tenant(api, Map.copyOf(ids));
    }

    /** The id of its own thing of a kind. */
    String id(String kind) {
        String id = ids.get(kind);
        if (id == null || id.isEmpty()) {
            throw new AssertionError("the sweep makes no " + kind + "; teach Tenant to make one");
        }
        return id;
    }

    private static String call(Http api, String lead) {
        Forms.Sent form = new Forms()
                .json(
                        "call",
                        "{\"direction\":\"OUTBOUND\",\"lead\":\"" + lead + "\",\"occurredAt\":\"2026-03-12T10:00:00Z\","
                                + "\"durationSeconds\":600,\"sellers\":[\"Maya\"]}")
                .file("transcript", "text/plain", TALK.getBytes(StandardCharsets.UTF_8))
                .file("audio", "audio/mpeg", Forms.MP3)
                .sent();
        return id(
                api.send(api.to("/api/v1/calls")
                        .header("Content-Type", form.type())
                        .POST(form.body())),
                "id");
    }

    private static HttpResponse<String> put(Http api, String path, String json) {
        return api.send(api.to(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    private static String stage(Http api, String lead) {
        return read(api, "/api/v1/leads/" + lead).path("stage").asText();
    }

    private static JsonNode read(Http api, String path) {
        return Http.json(done(api.get(path)));
    }

    private static String id(HttpResponse<String> answer, String field) {
        return Http.json(done(answer)).path(field).asText();
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isBetween(200, 299);
        return answer;
    }
}
