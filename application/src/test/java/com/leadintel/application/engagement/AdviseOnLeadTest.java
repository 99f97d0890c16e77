package com.leadintel.application.engagement;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.domain.engagement.NextBestAction.Action;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.LeadFixtures;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviseOnLeadTest {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final Caller caller = Caller.system(LeadFixtures.TENANT, "test");
    private final AdviseOnLead advise = new AdviseOnLead(
            leads, new InMemoryDossiers(), new InMemoryCalls(), Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC));

    @Test
    void aLeadThatNobodyLookedIntoIsResearchedFirst() {
        leads.add(LeadFixtures.TENANT, LeadFixtures.captured());

        assertThat(advise.handle(caller, LeadFixtures.LEAD).action()).isEqualTo(Action.RESEARCH);
    }

    @Test
    void severalLeadsGetTheirAdviceAtOnce() {
        leads.add(LeadFixtures.TENANT, LeadFixtures.captured());

        assertThat(new AdviseOnLeads(advise).handle(caller, List.of(LeadFixtures.LEAD)))
                .containsOnlyKeys(LeadFixtures.LEAD);
    }

    @Test
    void thereIsNoAdviceOnALeadThatIsNotThere() {
        assertRefused("lead.not-found", () -> advise.handle(caller, LeadFixtures.LEAD));
    }
}
