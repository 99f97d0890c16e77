package com.leadintel.integrations.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.research.ResearchBrief;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.research.rules.RulesDossierWriter;
import com.leadintel.domain.tenant.DemoTenant;
import com.leadintel.integrations.demo.Bundle;
import com.leadintel.integrations.settings.Keys;
import com.leadintel.integrations.settings.MapConfig;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledWebTest {
    private final WebsiteSource source = new WebsiteSource(
            WebsiteSettings.from(new Keys(new MapConfig(Map.of()))), Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC));

    @AfterEach
    void close() throws Exception {
        source.close();
    }

    static Stream<String> openSites() {
        return Bundle.list("companies.json").stream()
                .filter(firm -> !firm.path("closedToRobots").asBoolean())
                .filter(firm -> !firm.path("home").isEmpty())
                .map(firm -> firm.path("host").asText());
    }

    @ParameterizedTest
    @MethodSource("openSites")
    void theRulesFindSomethingOnEverySite(String host) {
        ResearchSubject subject = at(host);
        SourceResult result = source.gather(DemoTenant.ID, subject);
        assertThat(result.pages())
                .extracting(SourcePage::kind)
                .containsExactlyInAnyOrder(
                        SourcePage.Kind.HOME, SourcePage.Kind.ABOUT, SourcePage.Kind.CAREERS, SourcePage.Kind.NEWS);
        var dossier =
                new RulesDossierWriter().write(DemoTenant.ID, new ResearchBrief(subject, result.pages(), List.of()));
        assertThat(dossier.painPoints()).isNotEmpty();
        assertThat(dossier.signals()).isNotEmpty();
        assertThat(dossier.decisionMaker()).isPresent();
    }

    @Test
    void aSiteThatIsClosedToRobotsIsNotRead() {
        String host = Bundle.list("companies.json").stream()
                .filter(firm -> firm.path("closedToRobots").asBoolean())
                .map(firm -> firm.path("host").asText())
                .findFirst()
                .orElseThrow();
        assertThat(source.gather(DemoTenant.ID, at(host)).report().reason()).contains("website.forbidden-by-robots");
    }

    @Test
    void theDemoReadsNothingFromOutside() {
        assertThat(source.gather(DemoTenant.ID, at("www.iana.org")).report().reason())
                .contains("website.host-unknown");
    }

    @Test
    void aPageThatASiteDoesNotHaveIsNotFound() throws PageFailed {
        URI address = URI.create("https://" + openSites().findFirst().orElseThrow() + "/prices");
        assertThat(new BundledWeb().get(address, "*/*").status()).isEqualTo(404);
        assertThatThrownBy(() -> new BundledWeb().get(URI.create("https://other.example/"), "*/*"))
                .isInstanceOf(PageFailed.class);
    }

    private static ResearchSubject at(String host) {
        return new ResearchSubject(
                LeadFixtures.LEAD,
                LeadDetails.of(
                        Person.named("Nora", "Field"),
                        Company.named("Some firm").at(URI.create("https://" + host + "/"))));
    }
}
