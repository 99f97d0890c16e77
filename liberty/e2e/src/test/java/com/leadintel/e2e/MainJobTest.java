package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.Desk;
import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.standin.World;
import com.leadintel.e2e.standin.Zoom;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A sales team's whole job, from the list that it brings to the account executive's desk, through HTTP alone. */
@EndToEnd
class MainJobTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SOUND = "ID3 as good as any sound";
    private static final String DANAS_NUMBER = "+12058945456";

    @Test
    void aLeadGoesFromTheListToTheAccountExecutiveWithItsEvidence(LeadIntel product, World world) throws IOException {
        Desk desk = product.desk();
        String dana = theListIsRead(desk, world);
        theWebsiteIsRead(desk, dana, world);
        String call = oneCallFindsItsLeadAndOneDoesNot(product, world, dana);
        theCallFillsTheLead(desk, dana, call);
        theLeadIsHandedOff(desk, dana, world);
    }

    private static String theListIsRead(Desk desk, World world) throws IOException {
        String list = desk.bringList(
                "salesforce_leads.csv",
                text("leads.csv").replace("WEBSITE", world.website().address("/")));
        await().atMost(PATIENCE).until(() -> desk.list(list).path("status").asText(), "FINISHED"::equals);

        JsonNode rows = desk.list(list).path("rows");
        assertThat(rows.path("created").asInt()).isEqualTo(3);
        assertThat(rows.path("merged").asInt()).as("the same mailbox again").isEqualTo(1);
        assertThat(rows.path("refused").asInt()).as("nobody to talk to").isEqualTo(1);
        assertThat(desk.api().get("/api/v1/imports/" + list + "/errors").body())
                .contains("lead.name-missing", "phone.malformed");
        JsonNode found = desk.got("/api/v1/leads?q=Kestrel").path("items");
        assertThat(found).hasSize(1);
        return found.get(0).path("id").asText();
    }

    private static void theWebsiteIsRead(Desk desk, String dana, World world) {
        await().atMost(PATIENCE).until(() -> desk.stage(dana), "RESEARCHED"::equals);

        JsonNode pains = desk.got("/api/v1/research/leads/" + dana).path("painPoints");
        assertThat(pains.findValuesAsText("quote")).anyMatch(quote -> quote.contains("manual rework"));
        assertThat(pains.findValuesAsText("source"))
                .anyMatch(source -> source.startsWith(world.website().address("")));
    }

    private static String oneCallFindsItsLeadAndOneDoesNot(LeadIntel product, World world, String dana)
            throws IOException {
        String transcript = text("zoom-transcript.json");
        world.zoom().recorded("6998252113337041462", "rec-dana", SOUND, transcript.replace("RECORDING", "rec-dana"));
        world.zoom().recorded("7001", "rec-nobody", SOUND, "{\"code\":12000,\"message\":\"Unable to transcribe\"}");
        String known = text("phone.recording_completed.json").replace("c71b360f6e774e3aa101453117b7e1a7", "rec-dana");
        String unknown = known.replace("rec-dana", "rec-nobody")
                .replace("6998252113337041462", "7001")
                .replace(DANAS_NUMBER, "+12025550143");

        assertThat(zoomSays(product, known, "another secret")).isEqualTo(401);
        assertThat(zoomSays(product, known, Zoom.WEBHOOK_SECRET)).isEqualTo(204);
        assertThat(zoomSays(product, unknown, Zoom.WEBHOOK_SECRET)).isEqualTo(204);
        assertThat(zoomSays(product, known, Zoom.WEBHOOK_SECRET)).as("again").isEqualTo(204);

        Desk desk = product.desk();
        await().atMost(PATIENCE).until(() -> calls(desk, "rec-").size(), count -> count == 2);
        await().atMost(PATIENCE).until(product.database()::resting);
        assertThat(product.database()
                        .texts("select recording from call where recording <> 'COMPLETE' and lead is not null"))
                .isEmpty();
        List<JsonNode> all = calls(desk, "rec-");
        assertThat(all).hasSize(2);
        assertThat(all).filteredOn(call -> !call.hasNonNull("lead")).hasSize(1);
        List<JsonNode> danas = all.stream()
                .filter(call -> call.path("lead").asText().equals(dana))
                .toList();
        assertThat(danas).hasSize(1);
        return danas.get(0).path("id").asText();
    }

    private static void theCallFillsTheLead(Desk desk, String dana, String call) {
        JsonNode heard = desk.got("/api/v1/calls/" + call);
        assertThat(heard.at("/recording/status").asText()).isEqualTo("COMPLETE");
        assertThat(heard.at("/transcript/source").asText()).isEqualTo("PROVIDER");
        assertThat(heard.at("/analysis/version").asInt()).isEqualTo(1);
        assertThat(desk.api()
                        .get("/api/v1/zoom/recordings/" + call + "/download")
                        .body())
                .isEqualTo(SOUND);

        await().atMost(PATIENCE).until(() -> desk.stage(dana), "CONTACTED"::equals);
        JsonNode bant = desk.lead(dana).path("bant");
        for (String element : List.of("budget", "authority", "need", "timeline")) {
            assertThat(bant.path(element).path("evidence").findValuesAsText("speaker"))
                    .as(element)
                    .isNotEmpty()
                    .containsOnly("Dana Holt");
        }
        assertThat(bant.at("/budget/amount/amount").asDouble()).isEqualTo(85_000);
        desk.move(dana, "QUALIFIED");
    }

    private static void theLeadIsHandedOff(Desk desk, String dana, World world) {
        assertThat(desk.api().post("/api/v1/handoff/validate/" + dana, "").body())
                .contains("\"eligible\":true");
        assertThat(desk.api()
                        .send(desk.api()
                                .to("/api/v1/handoff/generate/" + dana)
                                .header("Accept", "application/pdf")
                                .POST(BodyPublishers.noBody()))
                        .body())
                .startsWith("%PDF-");

        String handoff = desk.handOff(dana, true, true);
        await().atMost(PATIENCE).until(() -> desk.handoff(handoff).path("state").asText(), "SENT"::equals);

        assertThat(desk.stage(dana)).isEqualTo("HANDED_OFF");
        List<String> mails = world.mail().mails().stream()
                .filter(mail -> mail.contains("Dana Holt"))
                .toList();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).toLowerCase(Locale.ROOT)).contains("to: ada@example.com", "application/pdf");
        assertThat(world.salesforce().tasks()).hasSize(1);
        assertThat(world.salesforce().tasks().get(0).path("Subject").asText()).contains("Dana Holt");
        assertThat(desk.api()
                        .post(
                                "/api/v1/handoff/execute",
                                "{\"lead\":\"" + dana + "\",\"to\":\""
                                        + desk.handoff(handoff).path("to").asText()
                                        + "\",\"email\":true,\"crmTask\":true}")
                        .statusCode())
                .as("a second time")
                .isBetween(409, 422);
    }

    private static int zoomSays(LeadIntel product, String body, String secret) {
        long now = Instant.now().getEpochSecond();
        return product.stranger()
                .send(product.stranger()
                        .to("/api/webhooks/zoom/recording")
                        .header("Content-Type", "application/json")
                        .header("x-zm-request-timestamp", Long.toString(now))
                        .header("x-zm-signature", Zoom.signature(secret, now, body))
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** The calls that Zoom recorded, among those that other tests wrote down by hand. */
    private static List<JsonNode> calls(Desk desk, String recording) {
        return StreamSupport.stream(
                        desk.got("/api/v1/calls?limit=100").path("items").spliterator(), false)
                .filter(call -> desk.got("/api/v1/calls/" + call.path("id").asText())
                        .at("/recording/externalId")
                        .asText()
                        .contains(recording))
                .toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = MainJobTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
