package com.leadintel.application.engagement;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.engagement.port.InMemorySituations;
import com.leadintel.application.engagement.port.SituationsContract;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.engagement.NextBestAction.Action;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.LeadId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdviseOnLeadTest {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final Caller caller = Caller.system(LeadFixtures.TENANT, "test");
    private final AdviseOnLeads adviseAll = new AdviseOnLeads(
            new InMemorySituations(leads, new InMemoryDossiers(), calls),
            Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC));
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
    void whatWasSaidInACallIsForThoseWhoMayReadCalls() {
        Lead lead = LeadFixtures.contacted();
        leads.add(LeadFixtures.TENANT, lead);
        LocalDate today = LocalDate.ofInstant(LeadFixtures.NOW, ZoneOffset.UTC);
        NextStep promise = SituationsContract.step(Side.SELLER, Optional.of(today));
        Call call = SituationsContract.talk(LeadFixtures.TENANT, lead.id(), Duration.ZERO);
        calls.add(LeadFixtures.TENANT, SituationsContract.agreeing(call, promise));

        assertThat(advise.handle(caller(Role.SDR), lead.id()).facts())
                .containsEntry("words", "What would you want to spend?");
        assertThat(advise.handle(caller(Role.MARKETING), lead.id()).facts()).containsOnlyKeys("due");
    }

    private static Caller caller(Role role) {
        return Caller.person(LeadFixtures.TENANT, LeadFixtures.SELLER, "Robin", Set.of(role));
    }

    @Test
    void thereIsNoAdviceOnALeadThatIsNotThere() {
        assertRefused("lead.not-found", () -> advise.handle(caller, LeadFixtures.LEAD));
    }
}
