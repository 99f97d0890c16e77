package com.leadintel.application.engagement;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.SELLER;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.engagement.port.InMemorySituations;
import com.leadintel.application.engagement.port.InMemoryWorkList;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.engagement.NextBestAction.Action;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrowseDueLeadsTest {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final Clock twoDaysLater = Clock.fixed(NOW.plus(Duration.ofDays(2)), ZoneOffset.UTC);
    private final BrowseDueLeads browse = new BrowseDueLeads(
            new InMemoryWorkList(leads), new AdviseOnLeads(new InMemorySituations(leads), twoDaysLater));

    @Test
    void onesOwnLeadsComeFirstAndAmongThemWhatIsOverdue() {
        LeadId good = add(LeadFixtures.contacted(), Optional.of(SELLER));
        LeadId overdue = add(LeadFixtures.captured(), Optional.of(SELLER));
        LeadId nobodys = add(LeadFixtures.captured(), Optional.empty());
        List<DueLead> due = browse.handle(maya(Role.SDR));
        assertThat(due).extracting(one -> one.lead().id()).containsExactly(overdue, good, nobodys);
        assertThat(due)
                .extracting(one -> one.advice().action())
                .containsExactly(Action.RESEARCH, Action.ASK, Action.RESEARCH);
    }

    @Test
    void aLeadWithNothingToDoIsLeftOut() {
        add(LeadFixtures.handedOff(), Optional.of(SELLER));
        assertThat(browse.handle(maya(Role.SDR))).isEmpty();
    }

    @Test
    void nobodysLeadsAreForThoseWhoMayTakeThem() {
        add(LeadFixtures.captured(), Optional.empty());
        assertThat(browse.handle(maya(Role.AE))).isEmpty();
    }

    @Test
    void anIntegrationHasNoWorkOfItsOwn() {
        assertThatThrownBy(() -> browse.handle(Caller.system(TENANT, "test")))
                .hasMessageStartingWith("work.user-missing");
    }

    private static Caller maya(Role role) {
        return Caller.person(TENANT, SELLER, "Maya Ortiz", Set.of(role));
    }

    private LeadId add(Lead like, Optional<UserId> owner) {
        Lead lead = LeadsContract.of(TENANT, like);
        lead.assignTo(owner, LeadFixtures.MAYA, NOW);
        leads.add(TENANT, lead);
        return lead.id();
    }
}
