package com.leadintel.application.lead;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.Doubt;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WorkOnLeadTest {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Caller caller = Caller.system(TENANT, "test");

    @Test
    void aPersonMovesALeadAlongTheBoard() {
        leads.add(TENANT, LeadFixtures.researched());
        new MoveLead(leads, clock)
                .handle(caller, LEAD, Stage.DISQUALIFIED, Optional.of("Not a buyer"), Optional.of(1L));
        assertThat(stored().stage()).isEqualTo(Stage.DISQUALIFIED);
    }

    @Test
    void aLeadThatChangedMeanwhileIsNotMoved() {
        leads.add(TENANT, LeadFixtures.researched());
        MoveLead move = new MoveLead(leads, clock);
        assertThatThrownBy(() -> move.handle(caller, LEAD, Stage.NEW, Optional.empty(), Optional.of(7L)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void aPersonsWordOnTheBudgetCarriesTheAmountAndTheName() {
        leads.add(TENANT, LeadFixtures.contacted());
        RecordBant.Words words = new RecordBant.Words(
                "Forty thousand", Optional.of(Money.of(40_000, "USD")), Optional.of(LocalDate.of(2026, 6, 30)));
        new RecordBant(leads, clock).handle(caller, LEAD, BantElement.BUDGET, words, Optional.empty());
        assertThat(stored().bant().budget()).hasValueSatisfying(value -> {
            assertThat(value.amount()).contains(Money.of(40_000, "USD"));
            assertThat(value.date()).contains(LocalDate.of(2026, 6, 30));
            assertThat(value.author())
                    .hasValueSatisfying(author -> assertThat(author.name()).isEqualTo("test"));
        });
    }

    @Test
    void aPersonsWordMayBeWordsAlone() {
        leads.add(TENANT, LeadFixtures.contacted());
        RecordBant.Words words = new RecordBant.Words("Fewer collisions", Optional.empty(), Optional.empty());
        new RecordBant(leads, clock).handle(caller, LEAD, BantElement.NEED, words, Optional.empty());
        assertThat(stored().bant().need())
                .hasValueSatisfying(value -> assertThat(value.amount()).isEmpty());
    }

    @Test
    void onlyAUserOfTheTenantBecomesOwner() {
        leads.add(TENANT, LeadFixtures.captured());
        AssignLead assign = new AssignLead(leads, new InMemoryUsers(), clock);
        Optional<UserId> stranger = Optional.of(new UserId(new UUID(9, 9)));
        assertThatThrownBy(() -> assign.handle(caller, LEAD, stranger, Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("user.not-found"));
    }

    @Test
    void whoLeftDoesNotBecomeOwner() {
        leads.add(TENANT, LeadFixtures.captured());
        InMemoryUsers users = new InMemoryUsers();
        UserId left = new UserId(new UUID(9, 9));
        EmailAddress email = new EmailAddress("left@example.com");
        users.add(TENANT, new User(left, TENANT, email, "Left", Set.of(Role.SDR), "hash", false, false, NOW));
        AssignLead assign = new AssignLead(leads, users, clock);
        assertThatThrownBy(() -> assign.handle(caller, LEAD, Optional.of(left), Optional.empty()))
                .hasMessageStartingWith("user.not-active");
        assertThat(stored().state().owner()).isEmpty();
    }

    @Test
    void theOutcomeOfAHandedOffLeadIsRecorded() {
        leads.add(TENANT, LeadFixtures.handedOff());
        new RecordOutcome(leads, clock)
                .handle(caller, LEAD, Outcome.Result.WON, Optional.of(Money.of(90_000, "USD")), Optional.empty());
        assertThat(stored().state().progress().outcome())
                .hasValueSatisfying(outcome -> assertThat(outcome.result()).isEqualTo(Outcome.Result.WON));
    }

    @Test
    void correctedDetailsReplaceWhatWasKnown() {
        leads.add(TENANT, LeadFixtures.captured());
        LeadDetails corrected = LeadFixtures.details().saying("Call me in May");
        new CorrectLead(leads, clock).handle(caller, LEAD, known -> corrected, Optional.empty());
        assertThat(new ShowLead(leads).handle(caller, LEAD).details().message()).contains("Call me in May");
    }

    @Test
    void aCorrectionIsOfTheLeadAsItIsInTheEnd() {
        leads.add(TENANT, LeadFixtures.captured());
        CorrectLead correct = new CorrectLead(leads, clock);
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> correct.handle(
                caller,
                LEAD,
                known -> LeadDetails.of(known.person().titled("CTO"), known.company()),
                Optional.empty()));
        correct.handle(
                caller,
                LEAD,
                known -> {
                    meanwhile.getAndSet(() -> {}).run();
                    return known.saying("Call me in May");
                },
                Optional.empty());
        assertThat(stored().details().message()).contains("Call me in May");
        assertThat(stored().details().person().title()).contains("CTO");
        assertThatThrownBy(() -> correct.handle(caller, LEAD, known -> known.saying("No"), Optional.of(1L)))
                .hasMessageStartingWith("lead.changed-meanwhile");
    }

    @Test
    void correctedDetailsThatAreAnotherLeadsAreFlaggedOnBothSides() {
        Lead other =
                Lead.capture(new LeadId(new UUID(8, 8)), TENANT, LeadFixtures.details(), LeadFixtures.byForm(), NOW);
        leads.add(TENANT, other);
        leads.add(
                TENANT,
                Lead.capture(
                        LEAD,
                        TENANT,
                        LeadDetails.of(Person.named("D.", "Whitfield"), Company.named("Torrent")),
                        LeadFixtures.byForm(),
                        NOW));
        LeadDetails corrected = LeadDetails.of(
                Person.named("D.", "Whitfield").on(new PhoneNumber("+14155550132")), Company.named("Torrent"));
        CorrectLead correct = new CorrectLead(leads, clock);
        correct.handle(caller, LEAD, known -> corrected.saying("Hello"), Optional.empty());
        correct.handle(caller, LEAD, known -> corrected.saying("Hello again"), Optional.empty());
        assertThat(stored().state().doubts().open()).singleElement().satisfies(doubt -> {
            assertThat(doubt.other()).isEqualTo(other.id());
            assertThat(doubt.reasons()).containsExactly(new DuplicateReason(DuplicateReason.Kind.PHONE, 1));
        });
        assertThat(leads.get(TENANT, other.id()).state().doubts().open())
                .extracting(Doubt::other)
                .containsExactly(LEAD);
        assertThat(leads.all(TENANT)).hasSize(2);
    }

    @Test
    void aCorrectionThatResemblesNobodyFlagsNobody() {
        leads.add(TENANT, LeadFixtures.captured());
        Lead other = Lead.capture(
                new LeadId(new UUID(8, 8)),
                TENANT,
                LeadDetails.of(Person.named("Xaver", "Zorn"), LeadFixtures.northforge()),
                LeadFixtures.byForm(),
                NOW);
        leads.add(TENANT, other);
        LeadDetails corrected = LeadDetails.of(
                LeadFixtures.dana().at(new EmailAddress("dana@northforge.example")), LeadFixtures.northforge());
        new CorrectLead(leads, clock).handle(caller, LEAD, known -> corrected, Optional.empty());
        assertThat(stored().state().doubts().all()).isEmpty();
    }

    @Test
    void aDismissedDoubtIsNoLongerOpen() {
        Lead lead = LeadFixtures.captured();
        LeadId other = new LeadId(new UUID(8, 8));
        lead.flagDuplicate(other, List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 0.95)), NOW);
        leads.add(TENANT, lead);
        new DismissDuplicate(leads, clock).handle(caller, LEAD, other, Optional.empty());
        assertThat(stored().state().doubts().open()).isEmpty();
    }

    private Lead stored() {
        return leads.get(TENANT, LEAD);
    }
}
