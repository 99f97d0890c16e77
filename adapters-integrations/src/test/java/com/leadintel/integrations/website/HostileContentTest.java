package com.leadintel.integrations.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.research.ResearchSourceContract;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.integrations.http.LocalServer;
import com.leadintel.integrations.settings.MapConfig;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that arrive in good order and are written to keep whoever reads them busy: only so much of each is looked at. */
final class HostileContentTest {
    private static final URI HOME = URI.create("https://hostile.example/");
    private final AtomicInteger looks = new AtomicInteger();
    private final LocalServer site = new LocalServer();
    private final WebsiteSource source = new WebsiteSource(
            WebsiteSettings.of(
                    new MapConfig(Map.of("website.private-hosts", "localhost", "website.pause-millis", "0"))),
            Clock.systemUTC());

    @AfterEach
    void close() throws IOException {
        source.close();
        site.close();
    }

    @Test
    void ofManyLinksOnlyTheFirstAreRead() {
        Map<URI, SourcePage.Kind> found = found(times(84_000, at -> "<a href=/jobs/" + at + ">jobs</a>"), 1_000);
        assertThat(found).containsOnlyKeys(at("/jobs/0"), at("/jobs/1"), at("/about"));
        assertThat(looks).hasValue(20);
    }

    @Test
    void theTwoThousandthLinkIsTheLast() {
        String some = times(1_999, at -> "<a href=/" + at + ">wares</a>");
        assertThat(found(some + "<a href=/news>News</a><a href=/team>Team</a>", 1_000))
                .containsKey(at("/news"))
                .doesNotContainKey(at("/team"));
    }

    @Test
    void nobodyGoesOnLookingForWhatIsNoLongerWanted() {
        String some = times(250, at -> "<a href=/" + at + ">wares</a>");
        assertThat(found(some + "<a href=/news>News</a>", 2)).doesNotContainKey(at("/news"));
        assertThat(looks).hasValue(3);
    }

    @Test
    void aPageThatOneKindHasTakenLeavesTheNextKindItsOwn() {
        String taken = times(3, at -> "<a href=/people/" + at + ">Careers</a><a href=/people/" + at + ">People</a>");
        Map<URI, SourcePage.Kind> found = found(taken + "<a href=/team>Team</a>", 1_000);
        assertThat(found)
                .containsEntry(at("/people/0"), SourcePage.Kind.CAREERS)
                .containsEntry(at("/people/1"), SourcePage.Kind.CAREERS)
                .containsEntry(at("/people/2"), SourcePage.Kind.TEAM)
                .containsEntry(at("/team"), SourcePage.Kind.TEAM);
    }

    @Test
    void ofALinkOnlyTheFirstNodesAndWordsAreRead() {
        assertThat(found("<a href=/a>" + "<b></b>".repeat(90) + "News</a>", 1_000))
                .containsKey(at("/a"));
        assertThat(found("<a href=/a>" + "<b></b>".repeat(300_000) + "News</a>", 1_000))
                .doesNotContainKey(at("/a"));
        assertThat(found("<a href=/a>News " + "and more ".repeat(200_000) + "</a>", 1_000))
                .doesNotContainKey(at("/a"));
    }

    @Test
    void anAddressOfMoreThanTwoThousandCharactersIsNone() {
        assertThat(found("<a href='" + "a/".repeat(400_000) + "../".repeat(400_000) + "news'>News</a>", 1_000))
                .containsOnlyKeys(at("/about"), at("/careers"));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("elements in elements", "<div>".repeat(300_000)),
                Arguments.of("formatting in formatting", "<b><i><u><a href=/x>".repeat(80_000)),
                Arguments.of("tables in tables", "<table><td>".repeat(150_000)),
                Arguments.of("links in links", "<a href=/x><object>".repeat(90_000)),
                Arguments.of("unseen neighbours", "<p hidden>".repeat(180_000)),
                Arguments.of("unseen in unseen", "<svg>".repeat(300_000)),
                Arguments.of("attributes", "<p " + times(250_000, at -> " a" + at) + ">"),
                Arguments.of("one attribute", "<p style='" + "display:".repeat(200_000) + "'>"),
                Arguments.of("headings", "<h1>x</h1>".repeat(180_000)),
                Arguments.of("one word", "x".repeat(1_900_000)),
                Arguments.of("blanks", " \u00a0\n".repeat(450_000)),
                Arguments.of("what is never closed", "<!--".repeat(10) + "<![CDATA[".repeat(150_000)),
                Arguments.of("references", "&amp;&#x41;&nosuch;".repeat(90_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageOfNothingElseIsReadToTheEnd(String what, String much) {
        site.page("/", "<title>" + "Iron ".repeat(1_000) + "</title><p>We pour iron.</p>" + much);
        SourceResult result = source.gather(ResearchSourceContract.RESEARCHING, firm(site.address("/")));
        assertThat(result.reason()).isEmpty();
        assertThat(result.pages()).hasSize(1).allSatisfy(page -> {
            assertThat(page.text()).startsWith("We pour iron.");
            assertThat(page.title()).hasSizeLessThanOrEqualTo(300);
        });
    }

    private Map<URI, SourcePage.Kind> found(String content, int wanted) {
        Patience patience = Patience.of(Duration.ofMinutes(10), () -> looks.incrementAndGet() <= wanted);
        return PageLinks.of(HOME, Jsoup.parse(content), patience);
    }

    private static URI at(String path) {
        return HOME.resolve(path);
    }

    private static String times(int many, IntFunction<String> text) {
        return IntStream.range(0, many).mapToObj(text).collect(Collectors.joining());
    }

    private static ResearchSubject firm(URI website) {
        LeadDetails details = LeadDetails.of(
                Person.unknown(), Company.named("Norwood Castings").at(website));
        return new ResearchSubject(new LeadId(new UUID(3, 3)), details);
    }
}
