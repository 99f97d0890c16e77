package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.Database;
import com.leadintel.e2e.harness.Desk;
import com.leadintel.e2e.harness.Gate;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import com.leadintel.e2e.standin.Hold;
import com.leadintel.e2e.standin.World;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while it is in the middle of an import, a research, an analysis, a handoff and the end of a
 * reaction, each at a moment that the test knows; then it is started again and left alone until nothing is left to do.
 */
class KilledServerTest {
    private static final int ROWS = 250;
    private static final int LAST_ROW_BEFORE_THE_KILL = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TALK = """
            Maya: What is slowing you down?
            Dana: We are losing eleven castings every quarter because nobody sees the collisions in time.
            Maya: I will send you the sheet by Tuesday.
            Dana: Good, we need it before the end of March.
            """;

    private static final World world = new World();
    private static LeadIntel product;
    private static String handedOff;
    private static String handoff;
    private static String visited;
    private static String called;
    private static String call;
    private static String greeted;
    private static String list;

    @BeforeAll
    static void theServerIsKilledInTheMiddleOfEverything() throws SQLException, InterruptedException {
        product = LeadIntel.fresh(Node.alone("killed").with(world.settings()));
        Desk desk = product.desk();
        handedOff = readyForHandoff(desk);

        Hold mailTaken = world.mail().hold();
        Hold taskCreated = world.salesforce().hold();
        handoff = desk.handOff(handedOff, true, true);
        mailTaken.reached();
        taskCreated.reached();

        Hold pageAsked = world.website().hold("GET", "/");
        visited = desk.capture(
                Map.of("company", "Norwood Castings", "website", world.website().address("/")));
        pageAsked.reached();

        Database database = product.database();
        called = desk.capture(Map.of("company", "Harbour Optics"));
        Gate beforeAnalysis = Gate.shut(database, "e2e_analysis", "update on call", "new.lead = '" + called + "'");
        call = desk.logCall(called, TALK);
        beforeAnalysis.reached();

        Gate beforeEnd = Gate.shut(
                database,
                "e2e_reaction",
                "update on job",
                "new.kind = 'event:research.start-on-capture' and new.state = 'SUCCEEDED'");
        greeted = desk.capture(Map.of("company", "Blue Ridge Dairy"));
        beforeEnd.reached();
        await().atMost(PATIENCE)
                .until(() -> database.count(
                                "select count(*) from job where kind = 'research.lead' and subject = ?::uuid and"
                                        + " state = 'SUCCEEDED'",
                                greeted)
                        == 1);

        Gate beforeRow = Gate.shut(
                database, "e2e_import", "insert on lead", "new.company = '" + company(LAST_ROW_BEFORE_THE_KILL) + "'");
        list = desk.bringList("fair.csv", csv());
        beforeRow.reached();
        assertThat(running(database))
                .contains("import.leads", "research.lead", "event:call.analyse-on-transcript", "handoff.effect");

        product.kill();
        mailTaken.letGo();
        taskCreated.letGo();
        pageAsked.letGo();
        for (Gate gate : List.of(beforeAnalysis, beforeEnd, beforeRow)) {
            gate.close();
        }
        product.startAgain();
        await("everything to be done").atMost(PATIENCE).until(product.database()::resting);
    }

    @AfterAll
    static void end() throws IOException {
        if (product != null) {
            product.close();
        }
        world.close();
    }

    @Test
    void theImportTookEveryRowInOnce() {
        assertThat(product.desk().list(list).path("status").asText()).isEqualTo("FINISHED");
        assertThat(product.desk().list(list).at("/rows/created").asInt()).isEqualTo(ROWS);
        assertThat(product.database().texts("select company from lead where company like 'Imported %' order by 1"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS)
                        .mapToObj(KilledServerTest::company)
                        .sorted()
                        .toList());
    }

    @Test
    void everyLeadWasResearchedOnce() {
        Database database = product.database();
        assertThat(database.texts("select l.company || ' ' || count(j.id) from lead l left join job j"
                        + " on j.subject = l.id and j.kind = 'research.lead' group by l.id, l.company"
                        + " having count(j.id) <> 1"))
                .isEmpty();
        assertThat(database.texts("select l.company || ' ' || count(d.id) from lead l left join dossier d"
                        + " on d.lead = l.id group by l.id, l.company having count(d.id) <> 1"))
                .isEmpty();
        assertThat(product.desk().stage(visited)).isEqualTo("RESEARCHED");
    }

    @Test
    void theCallWasAnalysedOnce() {
        Database database = product.database();
        assertThat(database.count("select count(*) from call where lead = ?::uuid", called))
                .isEqualTo(1);
        assertThat(database.count(
                        "select count(*) from outbox where type = 'call.analysed' and entity = ?::uuid", call))
                .isEqualTo(1);
        assertThat(product.desk()
                        .got("/api/v1/calls/" + call)
                        .at("/analysis/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(product.desk().stage(called)).isEqualTo("CONTACTED");
    }

    @Test
    void theHandoffHadEveryEffectOnce() {
        JsonNode now = product.desk().handoff(handoff);
        assertThat(now.path("state").asText()).isEqualTo("SENT");
        assertThat(now.path("effects").findValuesAsText("state")).containsOnly("DONE");
        assertThat(world.mail().ids())
                .as("the mail that nobody acknowledged is sent again under its id")
                .hasSize(2);
        assertThat(world.mail().ids().stream().distinct()).hasSize(1);
        assertThat(world.salesforce().tasks())
                .as("the task whose answer was lost is found")
                .hasSize(1);
        assertThat(product.desk().stage(handedOff)).isEqualTo("HANDED_OFF");
        assertThat(product.desk().lead(handedOff).path("moves").findValuesAsText("to"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyEventWasReactedToOnceAndNoJobWasGivenUp() {
        Database database = product.database();
        assertThat(database.texts("select kind || ' ' || state || ' ' || coalesce(error, '') from job"
                        + " where state <> 'SUCCEEDED'"))
                .isEmpty();
        assertThat(database.count("select count(*) from outbox where type = 'lead.captured'"))
                .isEqualTo(database.count("select count(*) from lead"));
        assertThat(database.count("select count(*) from job where kind = 'event:research.start-on-capture'"))
                .isEqualTo(database.count("select count(*) from lead"));
        assertThat(database.texts("select stage || ' ' || sum(leads) from lead_tally group by stage"
                        + " having sum(leads) <> 0 order by stage"))
                .isEqualTo(database.texts("select stage || ' ' || count(*) from lead group by stage order by stage"));
    }

    @Test
    void theSameFirstUserIsStillThere() {
        assertThat(product.database().texts("select email from app_user")).containsExactly(Node.ADMIN);
        assertThat(String.join("\n", product.console())).contains("Lead Intel is running.");
    }

    private static String readyForHandoff(Desk desk) {
        String lead = desk.capture(Map.of(
                "firstName", "Dana",
                "lastName", "Holt",
                "company", "Kestrel Aerostructures",
                "message", "We lose weeks because every prototype is reworked by hand."));
        await().atMost(PATIENCE).until(() -> desk.stage(lead).equals("RESEARCHED"));
        desk.logCall(lead, TALK);
        await().atMost(PATIENCE).until(() -> desk.stage(lead).equals("CONTACTED"));
        await().atMost(PATIENCE).until(product.database()::resting);
        desk.knowBant(lead);
        desk.move(lead, "QUALIFIED");
        return lead;
    }

    private static List<String> running(Database database) {
        return database.texts("select distinct kind from job where state = 'RUNNING'");
    }

    private static String csv() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "P" + row + ",Buyer" + row + ",buyer" + row + "@mail.com," + company(row))
                .collect(Collectors.joining("\n", "First name,Last name,E-mail,Company\n", "\n"));
    }

    private static String company(int row) {
        return "Imported " + row;
    }
}
