package com.leadintel.e2e.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a salesperson does all day, through the API; an answer that is not the wished one fails the test. */
public record Desk(Http api) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Takes a lead in and answers its id. */
    public String capture(Map<String, Object> details) {
        return posted(201, "/api/v1/leads", Map.of("details", details))
                .path("lead")
                .asText();
    }

    /** Takes a lead in for somebody and answers its id. */
    public String captureFor(String owner, Map<String, Object> details) {
        return posted(201, "/api/v1/leads", Map.of("details", details, "owner", owner))
                .path("lead")
                .asText();
    }

    /** Everything about a lead. */
    public JsonNode lead(String id) {
        return got("/api/v1/leads/" + id);
    }

    /** Where a lead stands on the board. */
    public String stage(String lead) {
        return lead(lead).path("stage").asText();
    }

    /** Moves a lead's card. */
    public void move(String lead, String stage) {
        expect(200, api.put("/api/v1/kanban/cards/" + lead + "/stage", json(Map.of("stage", stage))));
    }

    /** Writes down all four elements of a lead's BANT. */
    public void knowBant(String lead) {
        for (String element : new String[] {"BUDGET", "AUTHORITY", "NEED", "TIMELINE"}) {
            expect(200, api.put("/api/v1/leads/" + lead + "/bant/" + element, json(Map.of("text", "As they told me"))));
        }
    }

    /** Writes a call down with what was said in it, in lines that begin with the speaker; we are Maya. */
    public String logCall(String lead, String transcript) {
        return posted(201, "/api/v1/calls", call(lead, transcript)).path("id").asText();
    }

    /** Writes a call down with its sound too, a WAV file. */
    public String logCall(String lead, String transcript, byte[] sound) {
        String before = """
                --part\r
                Content-Disposition: form-data; name="call"\r
                Content-Type: application/json\r
                \r
                %s\r
                --part\r
                Content-Disposition: form-data; name="audio"; filename="call.wav"\r
                Content-Type: audio/wav\r
                \r
                """.formatted(json(call(lead, transcript)));
        HttpRequest.Builder request = api.to("/api/v1/calls")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        before.getBytes(StandardCharsets.UTF_8),
                        sound,
                        "\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII))));
        return expect(201, api.send(request)).path("id").asText();
    }

    /** Hands a lead to the first user, with or without mail and a task in the CRM. */
    public String handOff(String lead, boolean email, boolean crmTask) {
        String to = got("/api/v1/users").at("/items/0/id").asText();
        return posted(
                        202,
                        "/api/v1/handoff/execute",
                        Map.of("lead", lead, "to", to, "email", email, "crmTask", crmTask))
                .path("id")
                .asText();
    }

    /** How a handoff stands. */
    public JsonNode handoff(String id) {
        return got("/api/v1/handoff/" + id);
    }

    /** Uploads a list, agrees with what its columns were taken for, and answers the import's id. */
    public String bringList(String fileName, String csv) {
        return bringList(fileName, csv, Map.of());
    }

    /** The same for somebody, who shall own the leads that are new. */
    public String bringListFor(String owner, String fileName, String csv) {
        return bringList(fileName, csv, Map.of("owner", owner));
    }

    private String bringList(String fileName, String csv, Map<String, String> more) {
        JsonNode uploaded = expect(
                201,
                api.send(api.to("/api/v1/imports?fileName=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv))));
        String id = uploaded.path("id").asText();
        Map<String, Object> agreed = new HashMap<>(more);
        agreed.put("mapping", uploaded.path("mapping"));
        posted(202, "/api/v1/imports/" + id + "/start", agreed);
        return id;
    }

    /** How far an import is. */
    public JsonNode list(String id) {
        return got("/api/v1/imports/" + id);
    }

    /** The document at a path. */
    public JsonNode got(String path) {
        return expect(200, api.get(path));
    }

    private static Map<String, Object> call(String lead, String transcript) {
        return Map.of(
                "direction",
                "OUTBOUND",
                "lead",
                lead,
                "occurredAt",
                "2026-03-12T10:00:00Z",
                "durationSeconds",
                600,
                "sellers",
                new String[] {"Maya"},
                "transcript",
                transcript);
    }

    private JsonNode posted(int status, String path, Object body) {
        return expect(status, api.post(path, json(body)));
    }

    private static JsonNode expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.request().uri() + " " + answer.body())
                .isEqualTo(status);
        return Http.json(answer);
    }

    private static String json(Object value) {
        return JSON.valueToTree(value).toString();
    }
}
