package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.leadintel.e2e.harness.Desk;
import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.standin.Hold;
import com.leadintel.e2e.standin.World;
import com.leadintel.e2e.standin.Zoom;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What Zoom tells is acknowledged at once; what becomes of it comes after, in jobs that can be traced back to it. */
@EndToEnd
class ZoomEventsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anEventIsKeptAndAcknowledgedWhileItsDownloadHangs(LeadIntel product, World world) throws IOException {
        world.zoom().recorded("8001", "slow", "a slow sound", transcript("Mhm."));
        Hold sound = world.zoom().holdSound("slow");
        Hold words = world.zoom().holdTranscript("slow");

        assertThat(zoomSays(product, event("8001", recording("slow", 43)), "zoom-event-1"))
                .isEqualTo(204);
        assertThat(product.database().count("select count(*) from provider_message where body like '%\"slow\"%'"))
                .isEqualTo(1);

        sound.reached();
        assertThat(statusOf(product, "8001")).hasValue("DOWNLOADING");
        sound.letGo();
        words.reached();
        assertThat(statusOf(product, "8001")).hasValue("TRANSCRIBING");
        words.letGo();
        await().atMost(PATIENCE).until(() -> statusOf(product, "8001"), Optional.of("COMPLETE")::equals);
    }

    @Test
    void severalRecordingsOfOneCallAreOneCallWithTheLongestOfThem(LeadIntel product, World world) throws IOException {
        world.zoom().recorded("8002", "part", "a part", transcript("This is only a part."));
        world.zoom().recorded("8002", "whole", "the whole", transcript("This is the whole talk."));
        assertThat(zoomSays(product, event("8002", recording("part", 43), recording("whole", 600)), "zoom-event-2"))
                .isEqualTo(204);

        await().atMost(PATIENCE)
                .until(
                        () -> calls(product, "8002").stream()
                                .map(call -> call.at("/recording/externalId").asText())
                                .toList(),
                        List.of("8002/whole")::equals);
        await().atMost(PATIENCE).until(() -> statusOf(product, "8002"), Optional.of("COMPLETE")::equals);
        JsonNode call = calls(product, "8002").get(0);
        assertThat(call.at("/recording/others/0").asText()).isEqualTo("8002/part");
        assertThat(call.path("durationSeconds").asInt()).isEqualTo(600);
        assertThat(call.at("/transcript/turns").findValuesAsText("text")).containsExactly("This is the whole talk.");
        assertThat(product.api()
                        .get("/api/v1/zoom/recordings/" + call.path("id").asText() + "/download")
                        .body())
                .isEqualTo("the whole");
    }

    @Test
    void theLinesOfTheLogNameTheRequestThatTheyBeganWith(LeadIntel product) throws IOException {
        ObjectNode event = event("8003", recording("x", 1));
        event.withObject("/payload/object/recordings/0").remove("date_time");

        assertThat(zoomSays(product, event, "zoom-event-3")).isEqualTo(204);

        JsonNode line = await().atMost(PATIENCE)
                .until(() -> logged(product, "zoom-event-3"), Optional::isPresent)
                .get();
        assertThat(line.path("message").asText()).contains("zoom.message-malformed");
        assertThat(line.path("ibm_datetime").asText()).isNotEmpty();
    }

    private static Optional<JsonNode> logged(LeadIntel product, String request) {
        return product.log()
                .lines()
                .filter(line -> line.startsWith("{"))
                .filter(line -> line.endsWith("}"))
                .map(ZoomEventsTest::json)
                .filter(line -> line.path("ext_requestId").asText().equals(request))
                .findFirst();
    }

    private static Optional<String> statusOf(LeadIntel product, String call) {
        return calls(product, call).stream()
                .map(one -> one.at("/recording/status").asText())
                .findFirst();
    }

    private static List<JsonNode> calls(LeadIntel product, String call) {
        Desk desk = product.desk();
        return StreamSupport.stream(
                        desk.got("/api/v1/calls?limit=100").path("items").spliterator(), false)
                .map(line -> desk.got("/api/v1/calls/" + line.path("id").asText()))
                .filter(one -> one.at("/recording/externalId").asText().startsWith(call + "/"))
                .toList();
    }

    private static int zoomSays(LeadIntel product, ObjectNode event, String request) {
        long now = Instant.now().getEpochSecond();
        String body = event.toString();
        return product.stranger()
                .send(product.stranger()
                        .to("/api/v1/webhooks/zoom/recording")
                        .header("Content-Type", "application/json")
                        .header("X-Request-Id", request)
                        .header("x-zm-request-timestamp", Long.toString(now))
                        .header("x-zm-signature", Zoom.signature(Zoom.WEBHOOK_SECRET, now, body))
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    private record Piece(String id, int seconds) {}

    private static Piece recording(String id, int seconds) {
        return new Piece(id, seconds);
    }

    /** Zoom's own sample, about this call with a number that no lead has, and with these recordings. */
    private static ObjectNode event(String call, Piece... recordings) throws IOException {
        try (InputStream in = ZoomEventsTest.class.getResourceAsStream("phone.recording_completed.json")) {
            ObjectNode event = (ObjectNode) JSON.readTree(in);
            ArrayNode all = (ArrayNode) event.at("/payload/object/recordings");
            ObjectNode sample = (ObjectNode) all.remove(0);
            for (Piece one : recordings) {
                all.add(sample.deepCopy()
                        .put("id", one.id())
                        .put("call_id", call)
                        .put("duration", one.seconds())
                        .put("callee_did_number", "+12025550199"));
            }
            return event;
        }
    }

    private static String transcript(String said) {
        return "{\"type\":\"zoom_transcript\",\"ver\":1,\"timeline\":[{\"text\":\"" + said
                + "\",\"ts\":\"00:00:01.000\",\"end_ts\":\"00:00:02.000\",\"users\":[{\"username\":\"Dana Holt\","
                + "\"zoom_userid\":\"Unknown Speaker\"}]}]}";
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException malformed) {
            throw new AssertionError(line, malformed);
        }
    }
}
