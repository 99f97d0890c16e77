package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.e2e.harness.Database;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import com.leadintel.e2e.harness.Person;
import com.leadintel.e2e.harness.Postgres;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two server processes that are started together over one empty external database and share the work. */
class TwoServersTest {
    private static final int LEADS_EACH = 60;
    private static final int ROWS = 150;

    /** Ten are allowed at once, and one more every six seconds. */
    private static final int MOST_SCORES = 60;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Postgres postgres;
    private static List<LeadIntel> servers = List.of();

    @BeforeAll
    static void bothStartTogether() {
        postgres = new Postgres();
        servers = LeadIntel.together(
                Node.over(postgres, "first"),
                Node.over(postgres, "second").sharingFilesWith("first").with("LEAD_INTEL_SCORES_PER_MINUTE", ""));
    }

    @AfterAll
    static void end() throws IOException {
        servers.forEach(LeadIntel::close);
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void everyMigrationRanOnceAndThereIsOneFirstUser() {
        Database database = postgres.database();
        assertThat(database.texts("select version from flyway_schema_history where success order by installed_rank"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(database.count("select count(*) from flyway_schema_history where not success"))
                .isZero();
        assertThat(database.texts("select email from app_user")).containsExactly(Node.ADMIN);
        assertThat(database.count("select count(*) from tenant")).isEqualTo(1);
    }

    @Test
    void everyJobOfBothIsDoneOnceAndBothWork() {
        Database database = postgres.database();
        String list = servers.get(0)
                .desk()
                .bringList(
                        "fair.csv",
                        IntStream.rangeClosed(1, ROWS)
                                .mapToObj(row -> "Buyer" + row + ",buyer" + row + "@mail.com")
                                .collect(Collectors.joining("\n", "Last name,E-mail\n", "\n")));
        IntStream.range(0, 2 * LEADS_EACH)
                .parallel()
                .forEach(i -> servers.get(i % 2).desk().capture(Map.of("lastName", "Caller" + i)));
        await().atMost(PATIENCE).until(database::resting);

        assertThat(servers.get(1).desk().list(list).path("status").asText()).isEqualTo("FINISHED");
        assertThat(database.count("select count(*) from lead")).isGreaterThanOrEqualTo(ROWS + 2 * LEADS_EACH);
        assertThat(database.texts("select l.id from lead l left join job j on j.subject = l.id and j.kind ="
                        + " 'research.lead' group by l.id having count(j.id) <> 1"))
                .as("leads that were not researched exactly once")
                .isEmpty();
        assertThat(database.texts("select l.id from lead l left join dossier d on d.lead = l.id group by l.id"
                        + " having count(d.id) <> 1"))
                .as("leads without exactly one dossier")
                .isEmpty();
        assertThat(database.texts("select kind || ' ' || state || ' ' || run from job where state <> 'SUCCEEDED'"
                        + " or (run <> 1 and error is null)"))
                .as("jobs that were started more than once, or not done")
                .isEmpty();
        assertThat(database.count("select count(distinct node) from job")).isEqualTo(2);
    }

    @Test
    void whatOneTakesInTheOtherShowsAtOnce() {
        String lead = servers.get(0).desk().capture(Map.of("company", "Delta Bearings"));

        assertThat(servers.get(1).desk().lead(lead).at("/details/company").asText())
                .isEqualTo("Delta Bearings");
    }

    @Test
    void whoeverAsksTooOftenWaitsAtThatServerAndNobodyElseDoes() {
        String score = "/api/v1/leads/" + servers.get(0).desk().capture(Map.of("company", "Quarry Gears")) + "/score";
        String issued = "{\"name\":\"Another\",\"permissions\":[\"LEAD_WRITE\",\"LEAD_READ\"]}";
        String other = Http.json(servers.get(0).api().post("/api/v1/api-keys", issued))
                .path("key")
                .asText();
        Http busy = servers.get(1).api();

        HttpResponse<String> refused = Stream.generate(() -> busy.post(score, ""))
                .limit(MOST_SCORES)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Http.json(refused).path("code").asText()).isEqualTo("request.too-many");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 6L);
        assertThat(new Http(busy.base(), other).post(score, "").statusCode()).isEqualTo(200);
        assertThat(servers.get(0).api().post(score, "").statusCode()).isEqualTo(200);
        assertThat(busy.get("/api/v1/leads").statusCode()).isEqualTo(200);
    }

    @Nested
    @InBrowser
    class OnTheBoard {
        @Test
        void aLeadThatOneTakesInIsACardOnTheOpenBoardOfTheOther(BrowserContext browser) {
            Page board = Person.openBoard(servers.get(1), browser).page();
            assertThat(board.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Researched")))
                    .isVisible();

            servers.get(0).desk().capture(Map.of("company", "Torrent Pump and Seal"));

            assertThat(board.getByText("Torrent Pump and Seal").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1_000));
        }
    }
}
