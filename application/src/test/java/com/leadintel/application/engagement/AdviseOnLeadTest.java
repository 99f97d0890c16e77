package com.leadintel.application.engagement;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.engagement.port.InMemorySituations;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.engagement.NextBestAction.Action;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.LeadId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdviseOnLeadTest {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final Caller caller = Caller.system(LeadFixtures.TENANT, "test");
    private final AdviseOnLeads adviseAll =
            new AdviseOnLeads(new InMemorySituations(leads), Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC));
    private final AdviseOnLead advise = new AdviseOnLead(adviseAll);

    @Test
    void aLeadThatNobodyLookedIntoIsResearchedFirst() {
        leads.add(LeadFixtures.TENANT, LeadFixtures.captured());

        assertThat(advise.handle(caller, LeadFixtures.LEAD).action()).isEqualTo(Action.RESEARCH);
    }

    @Test
    void severalLeadsGetTheirAdviceAtOnce() {
        leads.add(LeadFixtures.TENANT, LeadFixtures.captured());

        assertThat(adviseAll.handle(caller, List.of(LeadFixtures.LEAD))).containsOnlyKeys(LeadFixtures.LEAD);
        assertThat(adviseAll.handle(caller, List.of())).isEmpty();
        assertThat(adviseAll.handle(caller, List.of(new LeadId(new UUID(9, 9)), LeadFixtures.LEAD)))
                .containsOnlyKeys(LeadFixtures.LEAD);
    }

    @Test
    void thereIsNoAdviceOnALeadThatIsNotThere() {
        assertRefused("lead.not-found", () -> advise.handle(caller, LeadFixtures.LEAD));
    }
}
