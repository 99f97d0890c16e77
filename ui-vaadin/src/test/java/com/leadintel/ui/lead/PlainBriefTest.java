package com.leadintel.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.ui.kit.Proof;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainBriefTest {
    private static final Proof SITE = new Proof(
            "globe", "northforge.example/about", "We rework", "", "https://northforge.example/about", true, "Open");
    private static final Proof WORDS = new Proof("file-text", "What they wrote", "We rework", "", "", true, "Open");

    private final LeadPage page = new LeadPages(
                    Map.of(),
                    new Owners(Optional.empty(), Map.of()),
                    Caller.person(LeadFixtures.TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR)),
                    LeadFixtures.NOW)
            .of(LeadFixtures.captured().state());

    @Test
    void whatResearchFoundIsCopiedWithItsSources() {
        String copied = PlainBrief.of(
                page,
                brief(Optional.of(found(
                        List.of(new Brief.Claim("They build robots.", List.of(SITE, SITE), 0.9)),
                        List.of(new Brief.Claim("Manual rework", List.of(SITE, WORDS), 0.8))))));

        assertThat(copied)
                .startsWith("Northforge Robotics Inc.\nDana Whitfield, Director of Engineering\n")
                .endsWith("""

                    Executive summary
                    - They build robots. (https://northforge.example/about)

                    Pain points
                    - Manual rework (https://northforge.example/about, What they wrote)""");
    }

    @Test
    void whereNothingWasFoundNothingIsClaimed() {
        assertThat(PlainBrief.of(page, brief(Optional.of(found(List.of(), List.of())))))
                .isEqualTo(PlainBrief.of(page, brief(Optional.empty())))
                .contains("Budget: ")
                .doesNotContain("Executive summary", "Pain points");
    }

    private static Brief brief(Optional<Brief.Found> found) {
        Brief.Advice advice = new Brief.Advice(NextBestAction.Action.RESEARCH, "Research", "", false);
        return new Brief(Optional.empty(), found, advice, List.of());
    }

    private static Brief.Found found(List<Brief.Claim> summary, List<Brief.Claim> pains) {
        return new Brief.Found(
                true,
                "rules",
                "just now",
                "2 findings",
                summary,
                pains,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
