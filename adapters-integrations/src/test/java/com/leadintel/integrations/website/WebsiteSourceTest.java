package com.leadintel.integrations.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSourceContract;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.integrations.http.LocalServer;
import com.leadintel.integrations.settings.MapConfig;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WebsiteSourceTest implements ResearchSourceContract {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private final LocalServer site = new LocalServer();

    @BeforeEach
    void aSiteWithAFewPages() {
        site.page(
                "/",
                "<title>Norwood Castings</title><nav><a href='/about-us'>About us</a>"
                        + "<a href='/jobs?all=1'>Careers</a><a href='https://elsewhere.example/news'>News</a></nav>"
                        + "<h1>Iron that lasts</h1><p>We pour 400&nbsp;tons<br>a week.</p>"
                        + "<script>alert('x')</script><ul><li>Pumps</li><li>Valves</li></ul>");
        site.page("/about-us", "<title>About</title><p>Founded in 1921 in Norwood.</p>");
        site.page("/jobs?all=1", "<title>Jobs</title><p>We are hiring 12 moulders.</p>");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Override
    public ResearchSource source() {
        return source(Map.of());
    }

    @Override
    public List<ResearchSubject> subjects() {
        site.status("/broken", 500);
        return List.of(firm(site.address("/")), nobody(), firm(site.address("/broken")));
    }

    @Test
    void aFirmWithoutAnAddressIsNothingWithAReason() {
        assertThat(source().gather(RESEARCHING, nobody()).reason()).hasValue("website.not-known");
    }

    @Test
    void aSiteThatFailsIsAGap() {
        site.status("/broken", 500);
        assertThat(gather(site.address("/broken")).state()).isEqualTo(SourceResult.State.FAILED);
    }

    @Test
    void homeAboutAndCareersAreRead() {
        assertThat(gather(site.address("/")).pages())
                .extracting(SourcePage::kind)
                .containsExactly(SourcePage.Kind.HOME, SourcePage.Kind.CAREERS, SourcePage.Kind.ABOUT);
    }

    @Test
    void theTextIsWhatAVisitorReads() {
        SourcePage home = gather(site.address("/")).pages().get(0);
        assertThat(home.title()).isEqualTo("Norwood Castings");
        assertThat(home.text()).isEqualTo("Iron that lasts\nWe pour 400 tons\na week.\nPumps\nValves");
        assertThat(home.fetchedAt()).isEqualTo(NOW);
        assertThat(home.address()).isEqualTo(site.address("/"));
    }

    @Test
    void otherSitesAreLeftAlone() {
        gather(site.address("/"));
        assertThat(site.asked()).containsExactlyInAnyOrder("/robots.txt", "/", "/about-us", "/jobs?all=1");
    }

    @Test
    void theVisitorSaysWhoItIs() {
        gather(site.address("/"));
        assertThat(site.agents()).allSatisfy(agent -> assertThat(agent).startsWith("LeadIntelBot/"));
    }

    @Test
    void whatRobotsTxtForbidsIsNotRead() {
        site.file(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: LeadIntelBot\nDisallow: /jobs"
                        .getBytes(Charset.defaultCharset()));
        assertThat(gather(site.address("/")).pages())
                .extracting(SourcePage::kind)
                .containsExactly(SourcePage.Kind.HOME, SourcePage.Kind.ABOUT);
        assertThat(site.asked()).doesNotContain("/jobs?all=1");
    }

    @Test
    void aSiteThatForbidsAllIsAGap() {
        site.file("/robots.txt", "text/plain", "User-agent: *\nDisallow: /".getBytes(Charset.defaultCharset()));
        assertThat(gather(site.address("/")).reason()).hasValue("website.forbidden-by-robots");
        assertThat(site.asked()).containsExactly("/robots.txt");
    }

    @Test
    void aSiteWhoseRulesCannotBeReadIsLeftAlone() {
        site.status("/robots.txt", 503);
        assertThat(gather(site.address("/")).reason()).hasValue("website.overloaded");
        assertThat(site.asked()).containsExactly("/robots.txt");
    }

    @Test
    void theCharsetOfThePageIsFound() {
        site.file(
                "/",
                "text/html",
                "<meta charset=iso-8859-15><title>Gie\u00dferei</title><p>100 \u20ac f\u00fcr \u00d6fen</p>"
                        .getBytes(Charset.forName("ISO-8859-15")));
        SourcePage home = gather(site.address("/")).pages().get(0);
        assertThat(home.title()).isEqualTo("Gie\u00dferei");
        assertThat(home.text()).isEqualTo("100 \u20ac f\u00fcr \u00d6fen");
    }

    @Test
    void aRedirectIsFollowedToItsPage() {
        site.redirect("/old", "/about-us");
        assertThat(gather(site.address("/old")).pages().get(0).address()).isEqualTo(site.address("/about-us"));
    }

    @Test
    void aPageWithoutWordsIsNothing() {
        site.page("/", "<title></title><script>render()</script>");
        assertThat(gather(site.address("/")).state()).isEqualTo(SourceResult.State.NOTHING);
    }

    @Test
    void theWebsiteBehindAMailAddressIsKnownUnlessItIsAMailProviders() {
        ResearchSubject atGmail = new ResearchSubject(
                id(), LeadDetails.of(Person.unknown().at(new EmailAddress("ada@gmail.com")), Company.named("Nowhere")));
        assertThat(source().gather(RESEARCHING, atGmail).reason()).hasValue("website.not-known");
    }

    @Test
    void aSourceThatIsOffSaysSo() {
        assertThat(source(Map.of("website.enabled", "false"))
                        .gather(RESEARCHING, firm(site.address("/")))
                        .state())
                .isEqualTo(SourceResult.State.OFF);
    }

    @Test
    void noMorePagesAreReadThanAllowed() {
        assertThat(source(Map.of("website.most-pages", "1"))
                        .gather(RESEARCHING, firm(site.address("/")))
                        .pages())
                .hasSize(1);
    }

    private SourceResult gather(URI website) {
        return source().gather(RESEARCHING, firm(website));
    }

    private static ResearchSource source(Map<String, String> special) {
        Map<String, String> keys =
                new HashMap<>(Map.of("website.private-hosts", "localhost", "website.pause-millis", "0"));
        keys.putAll(special);
        return new WebsiteSource(WebsiteSettings.of(new MapConfig(keys)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static ResearchSubject firm(URI website) {
        return new ResearchSubject(
                id(),
                LeadDetails.of(
                        Person.unknown(), Company.named("Norwood Castings").at(website)));
    }

    private static ResearchSubject nobody() {
        return new ResearchSubject(id(), LeadDetails.of(Person.named("Ada", "Okafor"), Company.named("Nowhere")));
    }

    private static LeadId id() {
        return new LeadId(UUID.fromString("01900000-0000-7000-8000-00000000000a"));
    }
}
