package com.leadintel.ui.handoff;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ShowIntegrations;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.research.StartResearch;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.handoff.Eligibility.Rule;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import com.leadintel.ui.handoff.HandoffWays.Way;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoffWaysTest {
    private static final Clock CLOCK = Clock.fixed(LeadFixtures.NOW.plusSeconds(7200), ZoneOffset.UTC);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), CLOCK);
    private final InMemoryConnections connections = new InMemoryConnections();
    private Role role = Role.SDR;
    private final HandoffWays ways = new HandoffWays(
            () -> Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(role)),
            new ShowLead(leads),
            new StartResearch(leads, jobs, new InMemoryIdempotentAnswers(CLOCK)),
            new MoveLead(leads, CLOCK),
            new ShowIntegrations(
                    connections,
                    (tenant, provider) -> Optional.of("org-1"),
                    (tenant, provider) -> Optional.empty(),
                    tenant -> List.of()));

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasAWayOutForWhoeverSells(Rule rule) {
        leads.add(TENANT, LeadFixtures.understood());
        assertThat(ways.of(LEAD, rule)).isNotEmpty();
    }

    @Test
    void incompleteResearchIsMendedByTheWebsiteAndDoneAgain() {
        leads.add(TENANT, LeadFixtures.researched());
        List<Way> research = ways.of(LEAD, Rule.RESEARCHED);
        assertThat(research).extracting(Way::label).containsExactly("Correct the website", "Research again");
        assertThat(research.get(0).path()).contains("leads/" + LEAD + "?website");
        research.get(1).act().run();
        assertThat(jobs.latest(TENANT, "research.lead", LEAD.value())).isPresent();
    }

    @Test
    void aCallIsLoggedForThisLead() {
        leads.add(TENANT, LeadFixtures.captured());
        assertThat(ways.of(LEAD, Rule.CALLED))
                .extracting(Way::path)
                .containsExactly(Optional.of("leads/" + LEAD + "?log"));
    }

    @Test
    void theLeadIsMovedHereUnlessARuleSaysNo() {
        leads.add(TENANT, LeadFixtures.understood());
        ways.of(LEAD, Rule.QUALIFIED).get(0).act().run();
        assertThat(leads.get(TENANT, LEAD).stage()).isEqualTo(Stage.QUALIFIED);
    }

    @Test
    void aLeadIsNotMovedBeforeBantIsKnown() {
        leads.add(TENANT, LeadFixtures.contacted());
        assertThat(ways.of(LEAD, Rule.QUALIFIED)).isEmpty();
    }

    @Test
    void whoeverOnlyReadsIsOfferedNothing() {
        leads.add(TENANT, LeadFixtures.captured());
        role = Role.VIEWER;
        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(ways.of(LEAD, rule)).isEmpty());
    }

    @Test
    void aTaskCanBeLeftOnceTheCrmIsConnected() {
        assertThat(ways.reachesCrm()).isFalse();
        connections.save(TENANT, new Connection(TENANT, Provider.SALESFORCE, "k".repeat(40), Optional.of("org-1")));
        assertThat(ways.reachesCrm()).isTrue();
    }
}
