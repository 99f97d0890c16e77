package com.leadintel.integrations.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.research.ResearchSourceContract;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.integrations.http.LocalServer;
import com.leadintel.integrations.settings.MapConfig;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Websites that want to keep or to break whoever reads them: each is given up in time, and the next one is read. */
final class HostileSiteTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private final WebsiteSettings settings = settings("1");
    private final WebsiteSource source = new WebsiteSource(settings, Clock.systemUTC());
    private final LocalServer honest = new LocalServer().page("/", "<p>We pour iron.</p>");

    @AfterEach
    void close() throws IOException {
        source.close();
        honest.close();
    }

    @Test
    void oneHeaderAfterTheOtherTimesOut() {
        assertFails("website.timed-out", line -> {
            line.say(HEAD);
            for (int i = 0; line.goesOn(); i++) {
                line.say("X-" + i + ": y\r\n");
            }
        });
    }

    @Test
    void aStatusLineThatDripsTimesOut() {
        assertFails("website.timed-out", line -> {
            line.say("HTTP/1.1 200 ");
            while (line.goesOn()) {
                line.say("O");
            }
        });
    }

    @Test
    void onlyInterimAnswersTimeOut() {
        assertFails("website.timed-out", line -> {
            while (line.goesOn()) {
                line.say("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n");
            }
        });
    }

    @Test
    void aHeaderWithoutAnEndIsTooLarge() {
        String much = "x".repeat(8_192);
        assertFails("website.too-large", line -> {
            line.say(HEAD + "X-Long: ");
            for (int i = 0; i < 100_000; i++) {
                line.say(much);
            }
        });
    }

    @Test
    void aHeaderThatIsFoldedWithoutEndIsTooLarge() {
        String fold = "\r\n " + "x".repeat(4_096);
        assertFails("website.too-large", line -> {
            line.say(HEAD + "X-Long: y");
            for (int i = 0; i < 100_000; i++) {
                line.say(fold);
            }
        });
    }

    @Test
    void headersWithoutEndAreTooLarge() {
        assertFails("website.too-large", line -> {
            line.say(HEAD);
            for (int i = 0; i < 1_000_000; i++) {
                line.say("X-" + i + ": y\r\n");
            }
        });
    }

    @Test
    void aVisitEndsEvenThoughEachPageIsInTime() {
        StringBuilder links = new StringBuilder("<p>Home</p>");
        for (String path : List.of("/about", "/jobs", "/team", "/news", "/products")) {
            links.append("<a href='").append(path).append("'>").append(path).append("</a>");
            honest.answer(path, exchange -> {
                await().pollDelay(Duration.ofMillis(700)).until(() -> true);
                LocalServer.send(exchange, 200, "text/html", "<p>" + path + "</p>");
            });
        }
        honest.page("/", links.toString());
        SourceResult some = source.gather(ResearchSourceContract.RESEARCHING, firm(honest.address("/")));
        assertThat(some.pages()).hasSizeBetween(1, 4);
    }

    @Test
    void nobodyGoesOnReadingWhatIsNoLongerWanted() {
        honest.page("/", "<p>Home</p><a href='/about'>About us</a>").page("/about", "<p>About</p>");
        AtomicInteger asked = new AtomicInteger();
        SourceResult some = source.gather(
                ResearchSourceContract.RESEARCHING, firm(honest.address("/")), () -> asked.incrementAndGet() <= 2);
        assertThat(honest.asked()).containsExactly("/robots.txt", "/");
        assertThat(some.pages()).hasSize(1);
        assertThat(source.gather(ResearchSourceContract.RESEARCHING, firm(honest.address("/")), () -> false)
                        .reason())
                .hasValue("website.no-longer-wanted");
    }

    @Test
    void whoWaitsForAHostWaitsNoLongerThanAVisitMayTake() throws PageFailed {
        HostTurns turns = new HostTurns();
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> {
            try {
                return turns.take("a.example", Patience.of(Duration.ofMinutes(1), () -> true), () -> {
                    inside.countDown();
                    await().until(() -> goOn.getCount() == 0);
                    return true;
                });
            } catch (PageFailed failed) {
                throw new IllegalStateException(failed);
            }
        });
        await().until(() -> inside.getCount() == 0);
        assertThatThrownBy(() -> turns.take("a.example", Patience.of(Duration.ofMillis(50), () -> true), () -> 1))
                .hasMessage("website.busy");
        assertThatThrownBy(() -> turns.take("a.example", Patience.of(Duration.ofMinutes(1), () -> false), () -> 1))
                .hasMessage("website.no-longer-wanted");
        assertThat(turns.take("b.example", Patience.of(Duration.ofMillis(50), () -> true), () -> 1))
                .isEqualTo(1);
        goOn.countDown();
        assertThat(first.join()).isTrue();
        assertThat(turns.take("a.example", Patience.of(Duration.ofMillis(50), () -> true), () -> 2))
                .isEqualTo(2);
    }

    @Test
    void aClientThatAnErrorHasShutDownIsReplaced() throws IOException, PageFailed {
        List<CloseableHttpClient> made = new CopyOnWriteArrayList<>();
        try (WebClient client = new WebClient(settings, () -> {
            made.add(PublicClient.of(settings));
            return made.get(made.size() - 1);
        })) {
            assertThat(client.get(honest.address("/"), "*/*").status()).isEqualTo(200);
            made.get(0).close();
            assertThat(client.get(honest.address("/"), "*/*").status()).isEqualTo(200);
            assertThat(made).hasSize(2);
        }
    }

    @Test
    void whateverElseGoesWrongIsAFailedSource() throws IOException {
        source.close();
        assertThat(source.gather(ResearchSourceContract.RESEARCHING, firm(honest.address("/")))
                        .reason())
                .hasValue("website.failed-unexpectedly");
    }

    private void assertFails(String code, RawServer.Speech speech) {
        try (RawServer site = new RawServer(speech)) {
            long begun = System.nanoTime();
            SourceResult result = source.gather(ResearchSourceContract.RESEARCHING, firm(site.address()));
            assertThat(result.reason()).hasValue(code);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(source.gather(ResearchSourceContract.RESEARCHING, firm(honest.address("/")))
                        .pages())
                .hasSize(1);
    }

    private static WebsiteSettings settings(String seconds) {
        return WebsiteSettings.of(new MapConfig(Map.of(
                "website.private-hosts", "localhost",
                "website.pause-millis", "0",
                "website.timeout-seconds", seconds,
                "website.visit-seconds", "2")));
    }

    private static ResearchSubject firm(URI website) {
        LeadDetails details = LeadDetails.of(
                Person.unknown(), Company.named("Norwood Castings").at(website));
        return new ResearchSubject(new LeadId(new UUID(3, 3)), details);
    }
}
