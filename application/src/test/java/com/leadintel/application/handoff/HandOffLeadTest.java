package com.leadintel.application.handoff;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.handoff.port.InMemoryHandoffs;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.RetryDeadJobs;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.handoff.Crm;
import com.leadintel.domain.handoff.CrmTask;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffState;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOffLeadTest {
    private static final UserId ALEX = new UserId(new UUID(4, 9));
    private static final UserId MAYA = LeadFixtures.SELLER;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryHandoffs handoffs = new InMemoryHandoffs();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final InMemoryMail mail = new InMemoryMail(clock);
    private final InMemoryFileStore files = new InMemoryFileStore();
    private final Caller caller = Caller.person(TENANT, MAYA, "Maya Ortiz", Set.of(Role.ADMIN));
    private final WriteBriefing write = new WriteBriefing(leads, new InMemoryDossiers(), new InMemoryCalls(), clock);
    private final HandOffLead handOff =
            new HandOffLead(write, leads, users, handoffs, jobs, new InMemoryIdempotentAnswers(clock), ids, clock);
    private final Desk desk = new Desk();
    private Mailer mailer = mail;

    private static final class Desk implements Crm {
        private final Map<String, String> tasks = new LinkedHashMap<>();
        private Optional<Refusal> outage = Optional.empty();

        @Override
        public String createTask(TenantId tenant, CrmTask task) {
            outage.ifPresent(refusal -> {
                throw refusal;
            });
            tasks.put(task.key(), "00T" + tasks.size());
            return tasks.get(task.key());
        }

        @Override
        public Optional<String> findTask(TenantId tenant, String key) {
            return Optional.ofNullable(tasks.get(key));
        }
    }

    private final BriefingPrinter printer = new BriefingPrinter() {
        private byte printed = 1;

        @Override
        public String html(TenantId tenant, BriefingDocument document) {
            return "<p>" + document.from().orElse("nobody") + "</p>";
        }

        @Override
        public byte[] pdf(TenantId tenant, BriefingDocument document) {
            return new byte[] {printed++};
        }
    };

    @BeforeEach
    void alexTakesLeadsOverAndMayaWorksOnThem() {
        users.add(TENANT, user(ALEX, "alex@example.com", Role.AE));
        users.add(TENANT, user(MAYA, "maya@example.com", Role.SDR));
    }

    @Test
    void aHandoffHappensEffectByEffectUntilEverythingIsSent() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        assertThat(stateOf(id)).isEqualTo(HandoffState.PENDING);
        runAll(1);
        assertThat(stateOf(id)).isEqualTo(HandoffState.SENT);
        assertThat(leads.get(TENANT, LEAD).stage()).isEqualTo(Stage.HANDED_OFF);
        assertThat(mail.newest(TENANT, 9)).hasSize(1);
        assertThat(mail.find(TENANT, mail.newest(TENANT, 9).get(0).messageId())).hasValueSatisfying(sent -> {
            assertThat(sent.subject()).contains("Dana Whitfield");
            assertThat(sent.text()).contains("Budget: we have set aside forty thousand dollars", "Call before Friday");
        });
    }

    @Test
    void runningAnEffectAgainRepeatsNothing() {
        leads.add(TENANT, LeadFixtures.qualified());
        handOff.handle(caller, command(ALEX, Optional.empty()));
        runAll(1);
        runAll(2);
        assertThat(desk.tasks).hasSize(1);
    }

    @Test
    void aTaskWhoseAnswerWasLostIsFoundAndNotCreatedTwice() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        desk.outage = Optional.of(Refusal.unavailable("crm.unreachable"));
        assertThatThrownBy(() -> runAll(1)).isInstanceOf(Refusal.class);
        desk.outage = Optional.empty();
        desk.tasks.put(task(id).key(), "00T-created-before-the-answer-was-lost");
        runAll(2);
        assertThat(task(id).externalId()).contains("00T-created-before-the-answer-was-lost");
    }

    @Test
    void whatCannotHelpToTryAgainFailsForGoodAndAPersonMayRetryIt() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        desk.outage = Optional.of(Refusal.invalid("crm.task-refused"));
        runAll(1);
        assertThat(stateOf(id)).isEqualTo(HandoffState.PARTIAL);
        desk.outage = Optional.empty();
        new RetryEffect(handoffs, jobs, clock).handle(caller, id, task(id).id());
        runAll(1);
        assertThat(stateOf(id)).isEqualTo(HandoffState.SENT);
    }

    @Test
    void withoutACrmTheTaskFailsAtOnceAndIsCreatedWhenThereIsOne() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        desk.outage = Optional.of(Refusal.ruleBroken("crm.not-connected", Map.of()));
        runAll(1);
        assertThat(task(id).state()).isEqualTo(Effect.State.FAILED);
        assertThat(task(id).attempts()).isEqualTo(1);
        assertThat(task(id).failure()).contains("crm.not-connected");
        desk.outage = Optional.empty();
        new RetryEffect(handoffs, jobs, clock).handle(caller, id, task(id).id());
        runAll(1);
        assertThat(task(id).state()).isEqualTo(Effect.State.DONE);
        assertThat(desk.tasks).hasSize(1);
    }

    @Test
    void aLeadThatSomebodyChangesAtThatMomentIsTriedAgain() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        desk.outage = Optional.of(Refusal.stale("lead.changed-meanwhile", Map.of()));
        assertThatThrownBy(() -> runAll(1)).isInstanceOf(Refusal.class);
        desk.outage = Optional.empty();
        runAll(2);
        assertThat(stateOf(id)).isEqualTo(HandoffState.SENT);
    }

    @Test
    void anOutageIsWaitedForAndWhatElseOutlastsAllAttemptsFailsForGood() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        desk.outage = Optional.of(Refusal.unavailable("crm.unreachable"));
        assertThatThrownBy(() -> runAll(60)).hasMessageStartingWith("crm.unreachable");
        assertThat(task(id).state()).isEqualTo(Effect.State.PENDING);
        desk.outage = Optional.of(Refusal.overQuota("crm.too-many-requests", Map.of()));
        runAll(6);
        assertThat(task(id).failure()).contains("crm.too-many-requests");
        assertThat(task(id).state()).isEqualTo(Effect.State.FAILED);
    }

    @Test
    void anEffectWhoseJobIsGivenUpFailsForGoodUnlessItIsDone() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        giveAllUp();
        assertThat(task(id).state()).isEqualTo(Effect.State.FAILED);
        new RetryEffect(handoffs, jobs, clock).handle(caller, id, task(id).id());
        runAll(1);
        giveAllUp();
        assertThat(task(id).state()).isEqualTo(Effect.State.DONE);
    }

    @Test
    void anEffectWhoseDeadJobAPersonRetriesHappensOnce() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        giveAllUp();
        assertThat(stateOf(id)).isEqualTo(HandoffState.FAILED);
        assertThat(new RetryDeadJobs(jobs).handle(caller, CarryOutEffect.KIND)).isEqualTo(4);
        runAll(1);
        runAll(1);
        assertThat(stateOf(id)).isEqualTo(HandoffState.SENT);
        assertThat(task(id)).returns(1, Effect::attempts).returns(0, Effect::retries);
        assertThat(mail.newest(TENANT, 9)).hasSize(1);
        assertThat(desk.tasks).hasSize(1);
    }

    @Test
    void aDeadJobDoesNotHandOffALeadThatWasHandedOffAnewSinceThen() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId first = handOff.handle(caller, command(ALEX, Optional.empty()));
        giveAllUp();
        new RetryDeadJobs(jobs).handle(caller, CarryOutEffect.KIND);
        handOff.handle(caller, command(ALEX, Optional.empty()));
        assertThatThrownBy(() -> runAll(1)).hasMessageStartingWith("handoff.already-started");
        assertThat(stateOf(first)).isEqualTo(HandoffState.FAILED);
    }

    @Test
    void aMailThatMayHaveArrivedIsShownAsSuch() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        mailer = (tenant, letter) -> Posting.UNCLEAR;
        assertThatThrownBy(() -> runAll(1)).isInstanceOf(Refusal.class);
        assertThat(effect(id, Effect.Kind.EMAIL).ambiguous()).isTrue();
    }

    @Test
    void aLeadThatIsNotReadyStaysWithTheReasons() {
        leads.add(TENANT, LeadFixtures.contacted());
        assertThat(new ValidateHandoff(leads).handle(caller, LEAD).reasons())
                .contains(Eligibility.Rule.QUALIFIED.code(), Eligibility.Rule.BANT_KNOWN.code());
        assertThatThrownBy(() -> handOff.handle(caller, command(ALEX, Optional.empty())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("handoff.not-eligible"));
        assertThat(jobs.browse(TENANT, Optional.empty(), Optional.empty(), 10).items())
                .isEmpty();
    }

    @Test
    void onlySomebodyWhoTakesLeadsOverReceivesOne() {
        leads.add(TENANT, LeadFixtures.qualified());
        assertThatThrownBy(() -> handOff.handle(caller, command(MAYA, Optional.empty())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("handoff.recipient-not-suited"));
    }

    @Test
    void theSameKeyStartsOneHandoff() {
        leads.add(TENANT, LeadFixtures.qualified());
        Optional<Idempotency> key = Optional.of(new Idempotency("k", "b".repeat(64)));
        HandoffId first = handOff.handle(caller, command(ALEX, key));
        assertThat(handOff.handle(caller, command(ALEX, key))).isEqualTo(first);
        assertThat(new BrowseHandoffs(handoffs, leads).handle(caller, Optional.of(LEAD)))
                .hasSize(1);
        assertThat(new BrowseHandoffs(handoffs, leads).handle(caller, Optional.empty()))
                .hasSize(1);
    }

    @Test
    void theHistoryOfAnUnknownLeadIsNotFound() {
        assertThatThrownBy(() -> new BrowseHandoffs(handoffs, leads).handle(caller, Optional.of(LEAD)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("lead.not-found"));
    }

    @Test
    void aHandoffWithoutMailAndTaskHasTheTwoEffectsThatAlwaysHappen() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(
                caller, new HandOffLead.Command(LEAD, ALEX, Optional.empty(), false, false, Optional.empty()));
        assertThat(handoffs.get(TENANT, id).pending())
                .extracting(Effect::kind)
                .containsExactly(Effect.Kind.LOG, Effect.Kind.STAGE);
    }

    @Test
    void theBriefingIsPrintedAsItStandsNow() {
        leads.add(TENANT, LeadFixtures.qualified());
        PrintBriefing print = new PrintBriefing(write, printer);
        assertThat(print.html(caller, LEAD)).isEqualTo("<p>Maya Ortiz</p>");
        assertThat(print.pdf(caller, LEAD)).containsExactly(1);
    }

    @Test
    void thePdfThatWasSentIsKeptAndCanBeOpenedFromThenOn() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        OpenSentBriefing open = new OpenSentBriefing(new ShowHandoff(handoffs), printer, files);
        assertThat(handoffs.get(TENANT, id).state().document()).isEmpty();
        assertThat(open.handle(caller, id)).as("as it was fixed").containsExactly(1);
        runAll(1);
        byte[] sent = mail.attachment(TENANT, mail.newest(TENANT, 1).get(0).messageId(), "briefing.pdf")
                .orElseThrow()
                .content();
        assertThat(open.handle(caller, id)).isEqualTo(sent);
        assertThat(open.handle(caller, id)).as("again").isEqualTo(sent);
        assertThat(files.keys()).hasSize(1);
        assertThat(new ReadSentBriefing(new ShowHandoff(handoffs), printer).handle(caller, id))
                .contains("Maya Ortiz");
    }

    @Test
    void whatAnIntegrationHandsOverNamesNoPerson() {
        leads.add(TENANT, LeadFixtures.qualified());
        Caller key = Caller.system(TENANT, "bootstrap");
        HandoffId id = handOff.handle(key, command(ALEX, Optional.empty()));
        runAll(1);
        assertThat(mail.find(TENANT, mail.newest(TENANT, 1).get(0).messageId())
                        .orElseThrow()
                        .text())
                .startsWith("Dana Whitfield is yours from now on.")
                .doesNotContain("bootstrap");
        assertThat(new ReadSentBriefing(new ShowHandoff(handoffs), printer).handle(key, id))
                .isEqualTo("<p>nobody</p>");
    }

    @Test
    void ofTwoEffectsThatPrintAtOnceTheFirstKeepsItsFile() {
        leads.add(TENANT, LeadFixtures.qualified());
        HandoffId id = handOff.handle(caller, command(ALEX, Optional.empty()));
        KeepBriefing keep = new KeepBriefing(printer, files, new EffectRecords(handoffs, leads, clock));
        Handoff asBothReadIt = handoffs.get(TENANT, id);
        byte[] first = keep.handle(TENANT, asBothReadIt, effect(id, Effect.Kind.LOG));
        byte[] second = keep.handle(TENANT, asBothReadIt, effect(id, Effect.Kind.EMAIL));
        assertThat(second).isEqualTo(first);
        assertThat(files.keys()).hasSize(1);
    }

    private void runAll(int attempt) {
        CarryOutEffect carryOut = carryOut();
        queued().forEach(job -> carryOut.run(Attempt.at(job).nth(attempt)));
    }

    private void giveAllUp() {
        queued().forEach(job -> {
            jobs.becomes(job.id(), JobState.DEAD, Optional.of("job.node-lost"));
            carryOut().givenUp(Attempt.at(job), "job.node-lost");
        });
    }

    private CarryOutEffect carryOut() {
        EffectRecords records = new EffectRecords(handoffs, leads, clock);
        KeepBriefing keep = new KeepBriefing(printer, files, records);
        TellAccountExecutive tell = new TellAccountExecutive(printer, keep, new RecallSender(users), mailer);
        return new CarryOutEffect(records, tell, new CreateCrmTask(desk, clock), keep);
    }

    private List<Job> queued() {
        return jobs.browse(TENANT, Optional.empty(), Optional.empty(), 50).items().stream()
                .filter(job -> job.kind().equals(CarryOutEffect.KIND))
                .toList();
    }

    private HandoffState stateOf(HandoffId id) {
        return new ShowHandoff(handoffs).handle(caller, id).status();
    }

    private Effect task(HandoffId id) {
        return effect(id, Effect.Kind.CRM_TASK);
    }

    private Effect effect(HandoffId id, Effect.Kind kind) {
        return handoffs.get(TENANT, id).state().effects().stream()
                .filter(effect -> effect.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static HandOffLead.Command command(UserId to, Optional<Idempotency> key) {
        return new HandOffLead.Command(LEAD, to, Optional.of("Call before Friday"), true, true, key);
    }

    private static User user(UserId id, String email, Role role) {
        return new User(id, TENANT, new EmailAddress(email), email, Set.of(role), "hash", false, true, NOW);
    }
}
