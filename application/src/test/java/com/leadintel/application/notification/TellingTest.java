package com.leadintel.application.notification;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.SELLER;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.handoff.port.InMemoryHandoffs;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.importing.port.InMemoryImports;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.notification.port.InMemoryNotifications;
import com.leadintel.application.notification.port.InMemoryPreferences;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffFixtures;
import com.leadintel.domain.handoff.HandoffStarted;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.ImportFixtures;
import com.leadintel.domain.lead.BudgetTier;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadMerged;
import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final UserId BOSS = new UserId(new UUID(4, 8));
    private static final UserId ALEX = HandoffFixtures.ALEX.user();
    private static final Actor NINA = Actor.person(BOSS, "Nina Boss");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryHandoffs handoffs = new InMemoryHandoffs();
    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final Tell tell = new Tell(notifications, preferences, jobs, ids, clock);
    private final List<EventHandler<?>> handlers = List.of(
            new TellOfResearch(tell, leads),
            new TellOfAnalysis(tell, calls, leads),
            new TellOfUnmatchedCall(tell, calls, users),
            new TellOfAssignment(tell),
            new TellOfDuplicate(tell, leads),
            new TellOfMerge(tell),
            new TellOfHandoff(tell, handoffs, leads),
            new TellOfImport(tell, imports));

    @Test
    void theOwnerHearsThatResearchIsReady() {
        Lead lead = owned();
        lead.noteDossier(LeadFixtures.note(3), LeadFixtures.RESEARCH, NOW);
        leads.add(TENANT, lead);
        happened(leads.events);
        assertThat(told(SELLER)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.RESEARCH_READY);
            assertThat(one.lead()).contains(LEAD);
            assertThat(one.facts()).containsEntry("findings", "3");
        });
    }

    @Test
    void theOwnerHearsThatResearchIsIncomplete() {
        Lead lead = owned();
        ResearchNote gaps =
                new ResearchNote(LeadFixtures.DOSSIER, 1, false, Optional.empty(), Optional.of(BudgetTier.LOW), NOW);
        lead.noteDossier(gaps, LeadFixtures.RESEARCH, NOW);
        leads.add(TENANT, lead);
        happened(leads.events);
        assertThat(kinds(SELLER)).containsExactly(Kind.RESEARCH_INCOMPLETE);
    }

    @Test
    void nobodyHearsOfALeadThatNobodyOwns() {
        Lead lead = LeadFixtures.captured();
        lead.noteDossier(LeadFixtures.note(3), LeadFixtures.RESEARCH, NOW);
        leads.add(TENANT, lead);
        happened(leads.events);
        assertThat(told(SELLER)).isEmpty();
    }

    @Test
    void theSameEventHandledAgainTellsNothingNew() {
        Lead lead = owned();
        lead.noteDossier(LeadFixtures.note(3), LeadFixtures.RESEARCH, NOW);
        leads.add(TENANT, lead);
        EventId same = new EventId(ids.next());
        leads.events.forEach(event -> handle(same, event));
        leads.events.forEach(event -> handle(same, event));
        assertThat(told(SELLER)).hasSize(1);
    }

    @Test
    void theOwnerHearsThatACallWasAnalysed() {
        leads.add(TENANT, owned());
        leads.events.clear();
        Call call = call(Optional.of(LEAD), Optional.of(BOSS));
        happened(analysed(call));
        assertThat(told(SELLER)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CALL_ANALYSED);
            assertThat(one.facts()).containsEntry("steps", "1").containsKey("score");
        });
        assertThat(told(BOSS)).isEmpty();
    }

    @Test
    void whoeverHeldTheCallHearsOfItWhenTheLeadHasNoOwner() {
        leads.add(TENANT, LeadFixtures.captured());
        happened(analysed(call(Optional.of(LEAD), Optional.of(BOSS))));
        assertThat(kinds(BOSS)).containsExactly(Kind.CALL_ANALYSED);
    }

    @Test
    void aCallOfNobodysNumberGoesToWhoeverHeldIt() {
        happened(logged(call(Optional.empty(), Optional.of(SELLER))));
        assertThat(kinds(SELLER)).containsExactly(Kind.CALL_UNMATCHED);
    }

    @Test
    void aCallThatNobodyIsKnownToHaveHeldGoesToThoseWhoCoach() {
        users.add(TENANT, user(BOSS, "boss@example.com", Role.MANAGER, true));
        users.add(TENANT, user(ALEX, "former@example.com", Role.MANAGER, false));
        users.add(TENANT, user(SELLER, "maya@example.com", Role.SDR, true));
        happened(logged(call(Optional.empty(), Optional.empty())));
        assertThat(kinds(BOSS)).containsExactly(Kind.CALL_UNMATCHED);
        assertThat(Stream.of(ALEX, SELLER).flatMap(person -> told(person).stream()))
                .isEmpty();
    }

    @Test
    void aCallThatFoundItsLeadNeedsNobody() {
        happened(logged(call(Optional.of(LEAD), Optional.of(SELLER))));
        assertThat(told(SELLER)).isEmpty();
    }

    @Test
    void whoeverGetsALeadHearsOfItUnlessTheyTookItThemselves() {
        Lead lead = LeadFixtures.captured();
        lead.assignTo(Optional.of(SELLER), NINA, NOW);
        lead.assignTo(Optional.of(BOSS), NINA, NOW);
        lead.assignTo(Optional.empty(), NINA, NOW);
        happened(lead.drainEvents());
        assertThat(kinds(SELLER)).containsExactly(Kind.LEAD_ASSIGNED);
        assertThat(told(BOSS)).isEmpty();
    }

    @Test
    void theOwnerHearsOfAPossibleDuplicateOnceWhileItIsOpen() {
        Lead lead = owned();
        List<DuplicateReason> alike = List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 0.93));
        lead.flagDuplicate(new LeadId(new UUID(3, 9)), alike, NOW);
        lead.flagDuplicate(new LeadId(new UUID(3, 8)), alike, NOW);
        leads.add(TENANT, lead);
        happened(leads.events);
        assertThat(kinds(SELLER)).containsExactly(Kind.DUPLICATE_FLAGGED);
    }

    @Test
    void theOwnersOfTwoLeadsThatBecomeOneHearOfItAndAreMailedIfTheyWish() {
        preferences.save(TENANT, new Preference(TENANT, ALEX, Set.of(Kind.LEAD_MERGED)));
        happened(List.of(merged(Optional.of(SELLER), Optional.of(ALEX), NINA)));
        assertThat(told(SELLER)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.LEAD_MERGED);
            assertThat(one.lead()).contains(LEAD);
            assertThat(one.facts()).isEmpty();
        });
        assertThat(told(ALEX)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.LEAD_MERGED);
            assertThat(one.facts()).containsEntry("owner", SELLER.toString());
        });
        assertThat(jobs.latest(TENANT, MailGathered.KIND, ALEX.value())).isPresent();
        assertThat(jobs.latest(TENANT, MailGathered.KIND, SELLER.value())).isEmpty();
    }

    @Test
    void whoOwnedTheMergedLeadAloneAndWhoOwnedBothHearOnceThatTheyOwnTheOneThatRemains() {
        happened(List.of(merged(Optional.of(SELLER), Optional.of(SELLER), NINA)));
        assertThat(told(SELLER))
                .singleElement()
                .satisfies(one -> assertThat(one.facts()).isEmpty());
    }

    @Test
    void whoMergesNeedsNotHearOfItAndNobodyDoesOfLeadsThatNobodyOwns() {
        happened(List.of(
                merged(Optional.of(BOSS), Optional.empty(), NINA), merged(Optional.empty(), Optional.empty(), NINA)));
        assertThat(told(BOSS)).isEmpty();
    }

    @Test
    void aHandoffTellsBothSides() {
        Handoff handoff = HandoffFixtures.started();
        handoffs.add(TENANT, handoff);
        happened(List.of(new HandoffStarted(TENANT, handoff.id(), handoff.lead(), ALEX, NOW)));
        handoff.succeed(HandoffFixtures.EMAIL, Optional.empty(), NOW);
        handoff.succeed(HandoffFixtures.TASK, Optional.of("00T"), NOW);
        happened(handoff.drainEvents());
        assertThat(kinds(ALEX)).containsExactly(Kind.HANDOFF_RECEIVED);
        assertThat(kinds(SELLER)).containsExactly(Kind.HANDOFF_SENT);
    }

    @Test
    void whoeverHandsOffHearsWhichStepFailedAndIsMailedUnlessTheyChoseOtherwise() {
        Handoff handoff = HandoffFixtures.started();
        handoff.succeed(HandoffFixtures.EMAIL, Optional.empty(), NOW);
        handoff.attempt(HandoffFixtures.TASK, NOW);
        handoff.fail(HandoffFixtures.TASK, "crm.task-refused", true, NOW);
        List<DomainEvent> events = handoff.drainEvents();
        handoffs.add(TENANT, handoff);
        happened(events);
        assertThat(told(SELLER)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.HANDOFF_FAILED);
            assertThat(one.facts())
                    .containsEntry("effect", "CRM_TASK")
                    .containsEntry("code", "crm.task-refused")
                    .containsEntry("state", "PARTIAL");
            assertThat(jobs.latest(TENANT, MailNotification.KIND, one.id().value()))
                    .isPresent();
        });
    }

    @Test
    void whoeverBroughtAListInHearsHowItWent() {
        Import running = ImportFixtures.running();
        running.finish(NOW);
        List<DomainEvent> events = running.drainEvents();
        imports.add(TENANT, running);
        happened(events);
        assertThat(told(SELLER)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.IMPORT_FINISHED);
            assertThat(one.facts()).containsEntry("status", "FINISHED");
        });
    }

    private static LeadMerged merged(Optional<UserId> owner, Optional<UserId> former, Actor by) {
        return new LeadMerged(TENANT, LEAD, new LeadId(new UUID(3, 9)), owner, former, by.user(), NOW);
    }

    private static Lead owned() {
        Lead lead = LeadFixtures.captured();
        lead.assignTo(Optional.of(SELLER), LeadFixtures.MAYA, NOW);
        lead.drainEvents();
        return lead;
    }

    private static Call call(Optional<LeadId> lead, Optional<UserId> seller) {
        return Call.logged(
                CallFixtures.CALL,
                TENANT,
                new Call.Facts(
                        CallDirection.OUTBOUND,
                        Optional.empty(),
                        seller,
                        lead,
                        NOW.minusSeconds(3600),
                        Duration.ofMinutes(20),
                        Optional.empty()),
                NOW);
    }

    private List<DomainEvent> logged(Call call) {
        List<DomainEvent> events = call.drainEvents();
        calls.add(TENANT, call);
        return events;
    }

    private List<DomainEvent> analysed(Call call) {
        call.attachTranscript(CallFixtures.shortTalk(), NOW);
        call.analysed(new AnalysisId(new UUID(8, 8)), CallFixtures.findings(), NOW);
        return logged(call);
    }

    private static User user(UserId id, String email, Role role, boolean active) {
        return new User(id, TENANT, new EmailAddress(email), email, Set.of(role), "hash", false, active, Instant.EPOCH);
    }

    private void happened(List<DomainEvent> events) {
        List.copyOf(events).forEach(event -> handle(new EventId(ids.next()), event));
    }

    private void handle(EventId id, DomainEvent event) {
        handlers.forEach(handler -> handle(handler, id, event));
    }

    private static <E extends DomainEvent> void handle(EventHandler<E> handler, EventId id, DomainEvent event) {
        if (handler.event().isInstance(event)) {
            handler.on(id, handler.event().cast(event));
        }
    }

    private List<Notification> told(UserId person) {
        return notifications.browse(TENANT, person, false, Optional.empty(), 50).items().stream()
                .map(InboxLine::notification)
                .toList();
    }

    private List<Kind> kinds(UserId person) {
        return told(person).stream().map(Notification::kind).toList();
    }
}
