package com.leadintel.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.AssignLead;
import com.leadintel.application.lead.DismissDuplicate;
import com.leadintel.application.lead.MergeLeads;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.RecordBant;
import com.leadintel.application.lead.RecordOutcome;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.tenant.ShowTenant;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.UserId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadPresenterTest {
    private static final Clock CLOCK = Clock.fixed(LeadFixtures.NOW.plusSeconds(7200), ZoneOffset.UTC);
    private static final UserId SAM = new UserId(new UUID(4, 41));
    private static final UserId LEFT = new UserId(new UUID(4, 42));
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private Role role = Role.SDR;
    private final LeadPresenter presenter = new LeadPresenter(
            () -> Caller.person(LeadFixtures.TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(role)),
            new ShowLead(leads),
            new MoveLead(leads, CLOCK),
            new AssignLead(leads, users, CLOCK),
            new RecordBant(leads, CLOCK),
            new RecordOutcome(leads, CLOCK),
            new DismissDuplicate(leads, CLOCK),
            new MergeLeads(leads, List.of(), CLOCK),
            new BrowseUsers(users),
            new ShowTenant(tenants),
            CLOCK);

    @BeforeEach
    void aTenantThatThinksInEuros() {
        tenants.add(new Tenant(
                LeadFixtures.TENANT,
                "Torrent",
                Plan.STARTER,
                ZoneOffset.UTC,
                Currency.getInstance("EUR"),
                LeadFixtures.NOW));
    }

    @Test
    void thePageSaysWhoTheLeadIs() {
        LeadPage page = open(LeadFixtures.contacted());

        assertThat(page.title()).isEqualTo("Northforge Robotics Inc.");
        assertThat(page.facts())
                .extracting(LeadPage.Fact::text)
                .containsExactly("Industrial machinery", "220 people", "$48m a year", "northforge.example");
        assertThat(page.person().orElseThrow().title()).isEqualTo("Director of Engineering");
    }

    @Test
    void imagesThatCameWithTheLeadAreServedByTheApi() {
        FileId image = new FileId(new UUID(7, 1));
        Lead lead = Lead.capture(
                LeadFixtures.LEAD,
                LeadFixtures.TENANT,
                LeadFixtures.details().showing(List.of(image)),
                LeadFixtures.byForm(),
                LeadFixtures.NOW);

        assertThat(open(lead).images()).containsExactly("api/v1/leads/" + LeadFixtures.LEAD + "/images/" + image);
    }

    @Test
    void whatIsNotKnownOfBantStaysOpen() {
        LeadPage page = open(LeadFixtures.captured());

        assertThat(page.bantStates()).isEqualTo("nnnn");
        assertThat(page.bant()).allSatisfy(known -> assertThat(known.text()).isEmpty());
    }

    @Test
    void whatAPersonWritesShowsWhoWroteIt() {
        leads.add(LeadFixtures.TENANT, LeadFixtures.contacted());

        presenter.write(
                LeadFixtures.LEAD,
                BantElement.BUDGET,
                "85k for tooling",
                Optional.of(new BigDecimal(85000)),
                Optional.empty());

        LeadPage.Known budget = presenter.open(LeadFixtures.LEAD).bant().get(0);
        assertThat(budget.text()).contains("85k for tooling");
        assertThat(budget.by()).isEqualTo("Written by Maya Ortiz, just now");
        assertThat(leads.get(LeadFixtures.TENANT, LeadFixtures.LEAD)
                        .bant()
                        .budget()
                        .orElseThrow()
                        .amount())
                .contains(Money.of(85_000, "EUR"));
    }

    @Test
    void theHistoryBeginsWithTheLatest() {
        LeadPage page = open(LeadFixtures.contacted());

        assertThat(page.timeline())
                .extracting(LeadPage.Happening::what)
                .contains("Came in by form", "Researched", "Call");
        assertThat(page.timeline())
                .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void aCaptureTellsWhatTheLeadDoesNotSay() {
        Lead lead = LeadFixtures.captured();
        lead.mergeIn(
                LeadDetails.of(Person.named("Robert", "Miller").titled("CFO"), LeadFixtures.northforge()),
                LeadFixtures.byForm().known("form-8"),
                LeadFixtures.NOW.plusSeconds(60));

        assertThat(open(lead).timeline())
                .filteredOn(happening -> happening.icon().equals("user-plus"))
                .extracting(LeadPage.Happening::detail)
                .containsExactlyInAnyOrder(
                        "Website, Pricing page. Different there: Full name “Robert Miller”, Job title “CFO”",
                        "Website, Pricing page");
    }

    @Test
    void whatAPersonWroteInAFormIsTheirs() {
        assertThat(open(saying(LeadFixtures.byForm())).message())
                .contains(new LeadPage.Message("They wrote", "Met at the fair"));
    }

    @Test
    void wordsThatCameByAListAreNotPutIntoTheBuyersMouth() {
        Capture listed = Capture.of(Capture.Via.IMPORT, LeadSource.of(LeadSource.Channel.EVENT), LeadFixtures.NOW);

        assertThat(open(saying(listed)).message())
                .contains(new LeadPage.Message("Note in the list", "Met at the fair"));
    }

    @Test
    void everybodyElseWhoWorksHereMayOwnTheLeadAndSoMayNobody() {
        users.add(LeadFixtures.TENANT, user(LeadFixtures.SELLER, "Maya Ortiz"));
        users.add(LeadFixtures.TENANT, user(SAM, "Sam Day"));
        users.add(LeadFixtures.TENANT, user(LEFT, "Lee Gone").deactivated());

        LeadPage page = open(LeadFixtures.captured());

        assertThat(page.owner()).isEmpty();
        assertThat(page.successors())
                .containsExactly(
                        new LeadPage.Successor(Optional.of(LeadFixtures.SELLER), "Maya Ortiz", "Maya Ortiz (me)"),
                        new LeadPage.Successor(Optional.of(SAM), "Sam Day", "Sam Day"));
    }

    @Test
    void aLeadIsGivenToAColleagueAndTakenAway() {
        users.add(LeadFixtures.TENANT, user(SAM, "Sam Day"));
        leads.add(LeadFixtures.TENANT, LeadFixtures.captured());

        presenter.assign(LeadFixtures.LEAD, Optional.of(SAM));

        LeadPage owned = presenter.open(LeadFixtures.LEAD);
        assertThat(owned.owner()).contains("Sam Day");
        assertThat(owned.successors()).containsExactly(new LeadPage.Successor(Optional.empty(), "", "Nobody"));
        presenter.assign(LeadFixtures.LEAD, Optional.empty());
        assertThat(presenter.open(LeadFixtures.LEAD).owner()).isEmpty();
    }

    @Test
    void whoLeftIsStillNamedAsTheOwner() {
        users.add(LeadFixtures.TENANT, user(LEFT, "Lee Gone"));
        leads.add(LeadFixtures.TENANT, LeadFixtures.captured());
        presenter.assign(LeadFixtures.LEAD, Optional.of(LEFT));
        users.save(LeadFixtures.TENANT, user(LEFT, "Lee Gone").deactivated());

        assertThat(presenter.open(LeadFixtures.LEAD).owner()).contains("Lee Gone");
    }

    @Test
    void twoLeadsBecomeTheOneThatWasAnnounced() {
        LeadId twin = new LeadId(new UUID(3, 4));
        Lead lead = LeadFixtures.researched();
        lead.flagDuplicate(
                twin, List.of(new DuplicateReason(DuplicateReason.Kind.PHONE, 1)), LeadFixtures.NOW.plusSeconds(60));
        leads.add(LeadFixtures.TENANT, lead);
        leads.add(
                LeadFixtures.TENANT,
                Lead.capture(
                        twin, LeadFixtures.TENANT, LeadFixtures.details(), LeadFixtures.byForm(), LeadFixtures.NOW));

        LeadPage.Merging announced = presenter.merging(twin, LeadFixtures.LEAD);
        assertThat(announced)
                .isEqualTo(new LeadPage.Merging(
                        LeadFixtures.LEAD,
                        "Dana Whitfield, Northforge Robotics Inc. (Researched, came in 2 h ago)",
                        "Dana Whitfield, Northforge Robotics Inc. (New, came in 2 h ago)"));
        assertThat(presenter.same(twin, LeadFixtures.LEAD, announced)).isEmpty();

        LeadPage page = presenter.open(LeadFixtures.LEAD);
        assertThat(page.suspicions()).isEmpty();
        assertThat(page.timeline())
                .extracting(LeadPage.Happening::what)
                .contains("Maya Ortiz merged another lead into it", "Came in again by form");
        assertThat(presenter.remaining(twin)).isEqualTo(LeadFixtures.LEAD);
        assertThat(presenter.remaining(LeadFixtures.LEAD)).isEqualTo(LeadFixtures.LEAD);
        assertThatThrownBy(() -> presenter.remaining(new LeadId(new UUID(3, 9))))
                .hasMessageStartingWith("lead.not-found");
    }

    @Test
    void whenAnotherOneWouldRemainByNowNothingIsMergedAndItIsAskedAnew() {
        LeadId twin = new LeadId(new UUID(3, 4));
        Lead lead = LeadFixtures.researched();
        lead.flagDuplicate(twin, List.of(new DuplicateReason(DuplicateReason.Kind.PHONE, 1)), LeadFixtures.NOW);
        leads.add(LeadFixtures.TENANT, lead);
        Lead other = Lead.capture(
                twin, LeadFixtures.TENANT, LeadFixtures.details(), LeadFixtures.byForm(), LeadFixtures.NOW);
        leads.add(LeadFixtures.TENANT, other);
        LeadPage.Merging announced = presenter.merging(LeadFixtures.LEAD, twin);
        Lead further = leads.get(LeadFixtures.TENANT, twin);
        further.noteContact(ContactHistory.Kind.CALL, LeadFixtures.NOW, LeadFixtures.MAYA, LeadFixtures.NOW);
        leads.save(LeadFixtures.TENANT, further);

        LeadPage.Merging instead =
                presenter.same(LeadFixtures.LEAD, twin, announced).orElseThrow();
        assertThat(instead.remains()).isEqualTo(twin);
        assertThat(leads.all(LeadFixtures.TENANT)).hasSize(2);
        assertThat(presenter.same(LeadFixtures.LEAD, twin, instead)).isEmpty();
        assertThatThrownBy(() -> presenter.same(LeadFixtures.LEAD, twin, announced))
                .hasMessageStartingWith("lead.merged");
    }

    @Test
    void aViewerSeesNoActions() {
        role = Role.VIEWER;

        assertThat(open(LeadFixtures.captured()).rights()).isEqualTo(new LeadPage.Rights(false, false, false, false));
    }

    @Test
    void aMoveIsMade() {
        leads.add(LeadFixtures.TENANT, LeadFixtures.contacted());

        presenter.move(LeadFixtures.LEAD, Stage.DISQUALIFIED, Optional.of("No need"));

        assertThat(presenter.open(LeadFixtures.LEAD).stage()).isEqualTo(Stage.DISQUALIFIED);
    }

    @Test
    void whatALeadBringsIsTypedInTheTenantsCurrency() {
        role = Role.AE;
        leads.add(LeadFixtures.TENANT, LeadFixtures.handedOff());

        presenter.end(LeadFixtures.LEAD, Outcome.Result.WON, Optional.of(new BigDecimal(40_000)));

        assertThat(presenter.open(LeadFixtures.LEAD).outcome())
                .map(LeadPage.Result::text)
                .contains("Won, €40,000");
    }

    private static User user(UserId id, String name) {
        EmailAddress email = new EmailAddress(id + "@example.com");
        return new User(id, LeadFixtures.TENANT, email, name, Set.of(Role.SDR), "hash", false, true, LeadFixtures.NOW);
    }

    private static Lead saying(Capture capture) {
        LeadDetails details = LeadDetails.of(Person.named("Dana", "Whitfield"), LeadFixtures.northforge());
        return Lead.capture(
                LeadFixtures.LEAD, LeadFixtures.TENANT, details.saying("Met at the fair"), capture, LeadFixtures.NOW);
    }

    private LeadPage open(Lead lead) {
        leads.add(LeadFixtures.TENANT, lead);
        return presenter.open(lead.id());
    }
}
