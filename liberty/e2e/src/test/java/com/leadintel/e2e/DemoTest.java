package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.Database;
import com.leadintel.e2e.harness.Desk;
import com.leadintel.e2e.harness.Gate;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import com.leadintel.e2e.standin.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The demo tenant makes itself in the background; the server is killed while one of its calls is written down and others
 * were analysed without anybody knowing yet, and makes the rest after the next start. At the end the demo is removed.
 */
class DemoTest {
    private static final String DEMO = "01900000-0000-7000-8000-00000000de70";
    private static final String DEMO_KEY = "li_test_demo_5b1d9e3f7a2c4e60";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Map<String, Integer> STAGES = new TreeMap<>(
            Map.of("NEW", 10, "RESEARCHED", 17, "CONTACTED", 12, "QUALIFIED", 8, "HANDED_OFF", 8, "DISQUALIFIED", 5));

    /** A lead whose call is one of the last to be spoken, under the id that its story gives it. */
    private static final UUID CALLED_LATE =
            UUID.nameUUIDFromBytes("lead-intel demo lead-42".getBytes(StandardCharsets.UTF_8));

    private static final World world = new World();
    private static LeadIntel product;
    private static Desk desk;
    private static List<String> shown;

    @BeforeAll
    static void theServerIsKilledWhileItMakesTheDemo() throws SQLException, InterruptedException {
        product = LeadIntel.fresh(Node.alone("demo").with(world.settings()).with("LEAD_INTEL_DEMO", "true"));
        Database database = product.database();
        Gate beforeEnd = Gate.shut(
                database,
                "e2e_demo_analysis",
                "update on job",
                "new.kind = 'event:call.analyse-on-transcript' and new.state = 'SUCCEEDED'");
        Gate beforeCall = Gate.shut(database, "e2e_demo_call", "insert on call", "new.lead = '" + CALLED_LATE + "'");
        beforeEnd.reached();
        beforeCall.reached();
        assertThat(database.texts("select distinct kind from job where state = 'RUNNING'"))
                .contains("demo.tell", "event:call.analyse-on-transcript");
        assertThat(standing().path("told").asInt()).isLessThan(60);
        shown = product.console();

        product.kill();
        beforeEnd.close();
        beforeCall.close();
        product.startAgain();
        await("the demo to be complete")
                .atMost(PATIENCE)
                .until(DemoTest::standing, now -> now.path("told").asInt() == 60);
        await("everything to be done").atMost(PATIENCE).until(database::resting);
        database.run("insert into api_key select gen_random_uuid(), '" + DEMO + "', 'e2e', encode(sha256('" + DEMO_KEY
                + "'), 'hex'), permissions, now() from api_key where name = 'bootstrap'");
        desk = new Desk(new Http(product.url(""), DEMO_KEY));
    }

    @AfterAll
    static void end() throws IOException {
        if (product != null) {
            product.close();
        }
        world.close();
    }

    @Test
    void sixtyLeadsStandInAllStages() {
        assertThat(standing().toString()).isEqualTo("{\"present\":true,\"told\":60,\"of\":60}");
        Map<String, Integer> stages = leads().stream()
                .collect(Collectors.toMap(lead -> lead.path("stage").asText(), lead -> 1, Integer::sum, TreeMap::new));
        assertThat(stages).isEqualTo(STAGES);
        assertThat(product.database()
                        .texts(
                                "select stage || '=' || sum(leads) from lead_tally where tenant = ?::uuid"
                                        + " group by stage having sum(leads) <> 0 order by stage",
                                DEMO))
                .containsExactlyElementsOf(
                        STAGES.entrySet().stream().map(Object::toString).toList());
    }

    @Test
    void itsPeopleComeInWithThePasswordThatTheFirstStartShowed() {
        assertThat(signIn()).isEqualTo(303);
    }

    @Test
    void whatWasResearchedHasADossierWithEvidence() {
        assertThat(leads())
                .filteredOn(lead -> !lead.path("stage").asText().equals("NEW"))
                .allSatisfy(lead -> {
                    JsonNode dossier = desk.got("/api/v1/research/leads/" + id(lead));
                    assertThat(dossier.findValuesAsText("quote")).isNotEmpty().doesNotContain("");
                    assertThat(dossier.findValuesAsText("source"))
                            .anyMatch(source -> source.matches("https://.*\\.example/.*"));
                });
    }

    @Test
    void theSoundOfACallComesInPartsAndIsAsLongAsItsTranscript() {
        List<JsonNode> spoken =
                calls().filter(call -> call.hasNonNull("recording")).toList();
        assertThat(spoken).hasSize(20).allSatisfy(call -> {
            JsonNode turns = call.at("/transcript/turns");
            double end = turns.get(turns.size() - 1).path("endSecond").asDouble();
            assertThat(call.path("durationSeconds").asDouble()).isEqualTo(Math.ceil(end));
            assertThat(call.at("/analysis/version").asInt()).isEqualTo(1);

            ByteBuffer head = ByteBuffer.wrap(part(call, 0, 43)).order(ByteOrder.LITTLE_ENDIAN);
            double bytesPerSecond = head.getInt(28);
            int bytes = head.getInt(40);
            assertThat(bytes).isEqualTo(call.at("/recording/bytes").asInt() - 44);
            assertThat(bytes / bytesPerSecond).isCloseTo(end, within(0.5));
            assertThat(part(call, bytes / 2, bytes / 2 + 9_999)).hasSize(10_000);
        });
    }

    @Test
    void aHandoffBroughtItsDocumentIntoTheOutboxAndNoMailLeftTheHouse() throws IOException {
        List<JsonNode> handedOff = leads().stream()
                .filter(lead -> lead.path("stage").asText().equals("HANDED_OFF"))
                .toList();
        assertThat(handedOff).allSatisfy(lead -> {
            JsonNode handoffs = desk.got("/api/v1/handoff/history/" + id(lead));
            assertThat(handoffs.findValuesAsText("startedAt")).hasSize(1);
            assertThat(handoffs.findValuesAsText("state").stream().distinct())
                    .containsExactlyInAnyOrder("SENT", "DONE");
            HttpRequest.Builder briefing = desk.api()
                    .to("/api/v1/handoff/generate/" + id(lead))
                    .header("Accept", "application/pdf")
                    .POST(BodyPublishers.noBody());
            assertThat(desk.api().send(briefing).body()).startsWith("%PDF-");
        });
        List<Path> kept = files().stream()
                .filter(file -> file.toString().endsWith(".eml"))
                .toList();
        assertThat(kept)
                .hasSize(8)
                .allSatisfy(mail -> assertThat(Files.readString(mail)).contains("application/pdf", "@tideway.example"));
        assertThat(world.mail().mails()).isEmpty();
        assertThat(world.website().asked()).isEmpty();
        assertThat(world.salesforce().tasks()).isEmpty();
    }

    @Test
    void nothingIsDoubled() {
        Database database = product.database();
        assertThat(database.texts("select kind || ' ' || state || ' ' || coalesce(error, '') from job"
                        + " where state <> 'SUCCEEDED'"))
                .isEmpty();
        assertThat(database.texts(
                        "select type || '=' || count(*) from outbox where tenant = ?::uuid and type in"
                                + " ('lead.captured', 'call.logged', 'call.analysed') group by type order by type",
                        DEMO))
                .containsExactly("call.analysed=20", "call.logged=35", "lead.captured=60");
        assertThat(database.count("select count(*) from call where tenant = ?::uuid", DEMO))
                .isEqualTo(35);
        assertThat(database.texts("select lead from dossier group by lead having count(*) > 1"))
                .isEmpty();
        assertThat(database.texts("select subject from job where kind = 'research.lead' group by subject"
                        + " having count(*) > 1"))
                .isEmpty();
        assertThat(files().stream().filter(file -> file.toString().contains("recordings")))
                .hasSize(20)
                .noneMatch(file -> file.getFileName().toString().startsWith("."));
        assertThat(leads())
                .allSatisfy(lead -> assertThat(desk.lead(id(lead)).path("moves").findValuesAsText("to"))
                        .doesNotHaveDuplicates());
    }

    /** After everything else: the first tenant has work of its own, and the demo goes. */
    @Nested
    class Removed {
        private static final String SOUND = "ID3 as good as any sound";
        private static String call;
        private static Map<String, String> rowsBefore;
        private static List<Path> filesBefore;

        @BeforeAll
        static void theDemoIsRemoved() {
            Desk first = product.desk();
            call = callWithSound(first, first.capture(Map.of("company", "Harbour Optics")));
            await("everything to be done").atMost(PATIENCE).until(product.database()::resting);
            rowsBefore = rows("tenant <> '" + DEMO + "'");
            filesBefore = files().stream()
                    .filter(file -> !file.toString().contains(DEMO))
                    .toList();

            assertThat(first.api().send(first.api().to("/api/v1/demo").DELETE()).statusCode())
                    .isEqualTo(204);
        }

        @Test
        void nothingOfItIsThere() {
            assertThat(standing().path("present").asBoolean()).isFalse();
            assertThat(rows("tenant = '" + DEMO + "'").values())
                    .hasSizeGreaterThan(20)
                    .containsOnly("0 ");
            assertThat(product.database().texts("select id from tenant"))
                    .hasSize(1)
                    .doesNotContain(DEMO);
            assertThat(files()).noneMatch(file -> file.toString().contains(DEMO));
        }

        @Test
        void nobodyOfItComesIn() {
            assertThat(desk.api().get("/api/v1/leads").statusCode()).isEqualTo(401);
            assertThat(signIn()).isEqualTo(401);
        }

        @Test
        void theFirstTenantHasEverythingItHad() {
            assertThat(rows("tenant <> '" + DEMO + "'")).isEqualTo(rowsBefore);
            assertThat(files()).containsExactlyElementsOf(filesBefore);
            assertThat(product.desk()
                            .api()
                            .get("/api/v1/zoom/recordings/" + call + "/download")
                            .body())
                    .isEqualTo(SOUND);
        }

        private static String callWithSound(Desk first, String lead) {
            String form = """
                    --part\r
                    Content-Disposition: form-data; name="call"\r
                    Content-Type: application/json\r
                    \r
                    {"direction":"OUTBOUND","lead":"%s","occurredAt":"2026-03-12T10:00:00Z","durationSeconds":600}\r
                    --part\r
                    Content-Disposition: form-data; name="audio"; filename="call.mp3"\r
                    Content-Type: audio/mpeg\r
                    \r
                    %s\r
                    --part--\r
                    """.formatted(lead, SOUND);
            HttpResponse<String> logged = first.api()
                    .send(first.api()
                            .to("/api/v1/calls")
                            .header("Content-Type", "multipart/form-data; boundary=part")
                            .POST(BodyPublishers.ofString(form)));
            assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
            return Http.json(logged).path("id").asText();
        }
    }

    private static JsonNode standing() {
        return product.desk().got("/api/v1/demo");
    }

    private static List<JsonNode> leads() {
        return items("/api/v1/leads?limit=100");
    }

    private static Stream<JsonNode> calls() {
        return items("/api/v1/calls?limit=100").stream().map(call -> desk.got("/api/v1/calls/" + id(call)));
    }

    private static List<JsonNode> items(String path) {
        return StreamSupport.stream(desk.got(path).path("items").spliterator(), false)
                .toList();
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asText();
    }

    private static byte[] part(JsonNode call, int from, int to) {
        HttpResponse<byte[]> part = desk.api()
                .sendForBytes(desk.api()
                        .to("/api/v1/zoom/recordings/" + id(call) + "/download")
                        .header("Range", "bytes=" + from + "-" + to));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range"))
                .hasValue("bytes " + from + "-" + to + "/"
                        + call.at("/recording/bytes").asInt());
        return part.body();
    }

    /** What the door answers to one of its people. */
    private static int signIn() {
        String person = "dana@tideway.example";
        int line = IntStream.range(0, shown.size())
                .filter(at -> shown.get(at).contains(person))
                .findFirst()
                .orElseThrow();
        String password = shown.get(line + 1).replaceAll(".*Password +(\\S+).*", "$1");
        Http stranger = product.stranger();
        return stranger.send(stranger.to("/session")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("email=" + person + "&password=" + password)))
                .statusCode();
    }

    /** How many rows each table with tenants has where this holds, and what they are. */
    private static Map<String, String> rows(String condition) {
        Database database = product.database();
        return database
                .texts("select c.table_name from information_schema.columns c join information_schema.tables t"
                        + " using (table_schema, table_name) where c.table_schema = 'public'"
                        + " and c.column_name = 'tenant' and t.table_type = 'BASE TABLE'")
                .stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> database.texts(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by"
                                                + " t::text)), '') from " + table + " t where " + condition)
                                .get(0)));
    }

    /** Every file of the product but those of the database. */
    private static List<Path> files() {
        Path data = product.node().home().resolve("data");
        return Stream.of("files", "outbox")
                .map(data::resolve)
                .flatMap(folder -> filesIn(folder).stream())
                .toList();
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
