package com.leadintel.ui.handoff;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.handoff.BriefingDocument;
import com.leadintel.application.handoff.BrowseHandoffs;
import com.leadintel.application.handoff.HandOffLead;
import com.leadintel.application.handoff.OpenSentBriefing;
import com.leadintel.application.handoff.PrintBriefing;
import com.leadintel.application.handoff.ReadSentBriefing;
import com.leadintel.application.handoff.RetryEffect;
import com.leadintel.application.handoff.ShowHandoff;
import com.leadintel.application.handoff.ValidateHandoff;
import com.leadintel.application.handoff.WriteBriefing;
import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.handoff.port.InMemoryHandoffs;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Eligibility.Rule;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffFixtures;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.handoff.HandoffPresenter.Choice;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoffPresenterTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final UserId ALEX = new UserId(new UUID(4, 9));
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryHandoffs handoffs = new InMemoryHandoffs();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, CLOCK);
    private final WriteBriefing write = new WriteBriefing(leads, new InMemoryDossiers(), new InMemoryCalls(), CLOCK);
    private final BriefingPrinter printer = new BriefingPrinter() {
        @Override
        public String html(TenantId tenant, BriefingDocument document) {
            return "For " + document.to().orElse("whoever is chosen");
        }

        @Override
        public byte[] pdf(TenantId tenant, BriefingDocument document) {
            return html(tenant, document).getBytes(StandardCharsets.US_ASCII);
        }
    };
    private Role role = Role.SDR;
    private final HandoffPresenter presenter = new HandoffPresenter(
            () -> Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(role)),
            new ShowLead(leads),
            new ValidateHandoff(leads),
            new PrintBriefing(write, printer),
            new HandOffLead(write, leads, users, handoffs, jobs, new InMemoryIdempotentAnswers(CLOCK), ids, CLOCK),
            new ReadSentBriefing(new ShowHandoff(handoffs), printer),
            new OpenSentBriefing(new ShowHandoff(handoffs), printer, new InMemoryFileStore()),
            new BrowseHandoffs(handoffs, leads),
            new RetryEffect(handoffs, jobs, CLOCK),
            new BrowseUsers(users));

    @BeforeEach
    void alexTakesLeadsOver() {
        user(new UserId(new UUID(4, 7)), "Ada Boss", Role.ADMIN, true);
        user(ALEX, "Alex Kim", Role.AE, true);
        user(new UserId(new UUID(4, 8)), "Gone Away", Role.AE, false);
        user(LeadFixtures.SELLER, "Maya Ortiz", Role.SDR, true);
    }

    @Test
    void everyRuleSaysWhetherItIsMetAndWhatToDoWhenNot() {
        leads.add(TENANT, LeadFixtures.contacted());

        HandoffPage page = presenter.open(LEAD);

        assertThat(page.ready()).isFalse();
        assertThat(page.checks())
                .filteredOn(HandoffPage.Check::met)
                .extracting(HandoffPage.Check::rule)
                .containsExactlyInAnyOrder(Rule.RESEARCHED, Rule.CALLED);
        assertThat(page.checks()).allSatisfy(check -> {
            assertThat(check.detail()).isNotEmpty();
            assertThat(check.advice().isEmpty()).isEqualTo(check.met());
        });
    }

    @Test
    void accountExecutivesAreOfferedFirstAndNobodyWhoLeft() {
        leads.add(TENANT, LeadFixtures.qualified());

        assertThat(presenter.open(LEAD).executives())
                .extracting(HandoffPage.Executive::name, HandoffPage.Executive::role)
                .containsExactly(tuple("Alex Kim", "Account executive"), tuple("Ada Boss", "Administrator"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void whatIsPromisedIsWhatHappens(boolean email, boolean crmTask) {
        leads.add(TENANT, LeadFixtures.qualified());
        Choice choice = new Choice(ALEX, "", email, crmTask);

        HandoffId id = presenter.handOff(LEAD, choice);

        assertThat(handoffs.get(TENANT, id).state().effects())
                .extracting(Effect::kind)
                .containsExactlyInAnyOrderElementsOf(choice.effects());
        assertThat(choice.effects().contains(Effect.Kind.EMAIL)).isEqualTo(email);
        assertThat(choice.effects().contains(Effect.Kind.CRM_TASK)).isEqualTo(crmTask);
    }

    @Test
    void onceItIsUnderWayThePageShowsWhatWasSent() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffPage before = presenter.open(LEAD);
        assertThat(before.done()).isEmpty();
        assertThat(before.document()).isEqualTo("For whoever is chosen");
        assertThat(presenter.pdf(before)).asString().isEqualTo("For whoever is chosen");

        presenter.handOff(LEAD, new Choice(ALEX, " Call before Friday ", true, false));

        HandoffPage after = presenter.open(LEAD);
        assertThat(after.document()).isEqualTo("For Alex Kim");
        assertThat(presenter.pdf(after)).asString().isEqualTo("For Alex Kim");
        assertThat(after.done()).hasValueSatisfying(past -> {
            assertThat(past.notes()).contains("Call before Friday");
            assertThat(past.by()).isEqualTo("Maya Ortiz");
            assertThat(past.state()).isEqualTo("Under way");
        });
    }

    @Test
    void aStepThatFailedSaysWhyAndIsTriedAgain() {
        leads.add(TENANT, LeadFixtures.qualified());
        Handoff handoff = HandoffFixtures.started();
        handoff.attempt(HandoffFixtures.TASK, NOW);
        handoff.fail(HandoffFixtures.TASK, "crm.not-connected", true, NOW);
        handoffs.add(TENANT, handoff);

        assertThat(task().detail()).isEqualTo("No CRM is connected. Once it is, try again.");
        assertThat(task().retryable()).isTrue();
        presenter.retry(HandoffFixtures.HANDOFF, HandoffFixtures.TASK);

        assertThat(task().look()).isEqualTo("run");
        assertThat(task().retryable()).isFalse();
        role = Role.VIEWER;
        assertThatThrownBy(() -> presenter.retry(HandoffFixtures.HANDOFF, HandoffFixtures.TASK))
                .hasMessageStartingWith("access.forbidden");
    }

    private HandoffPage.Step task() {
        return presenter.open(LEAD).latest().orElseThrow().steps().stream()
                .filter(step -> step.id().equals(HandoffFixtures.TASK))
                .findFirst()
                .orElseThrow();
    }

    private void user(UserId id, String name, Role as, boolean active) {
        EmailAddress email = new EmailAddress(name.replace(' ', '.') + "@example.com");
        users.add(TENANT, new User(id, TENANT, email, name, Set.of(as), "hash", false, active, NOW));
    }
}
