package com.leadintel.application.lead;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.MoveCallsAlong;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.handoff.KeepHandoffsApart;
import com.leadintel.application.handoff.port.InMemoryHandoffs;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.notification.MoveNotificationsAlong;
import com.leadintel.application.notification.port.InMemoryNotifications;
import com.leadintel.application.notification.port.NotificationsContract;
import com.leadintel.application.research.MoveResearchAlong;
import com.leadintel.application.research.ResearchLead;
import com.leadintel.application.research.port.DossiersContract;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.application.research.port.InMemorySourceStates;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.handoff.HandoffFixtures;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.Doubt;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadMerged;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeLeadsTest {
    private static final LeadId TWIN = new LeadId(new UUID(3, 4));
    private static final LeadId THIRD = new LeadId(new UUID(3, 5));
    private static final List<DuplicateReason> ALIKE = List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 0.95));
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryDossiers dossiers = new InMemoryDossiers();
    private final InMemorySourceStates states = new InMemorySourceStates();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), clock);
    private final InMemoryHandoffs handoffs = new InMemoryHandoffs();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final Caller caller = Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR));
    private final MergeLeads merge = new MergeLeads(
            leads,
            List.of(
                    new KeepHandoffsApart(handoffs),
                    new MoveCallsAlong(calls),
                    new MoveResearchAlong(jobs, dossiers, states),
                    new MoveNotificationsAlong(notifications)),
            clock);

    @Test
    void theOtherLeadEndsInTheOneThatIsFurther() {
        pair(LeadFixtures.researched());
        assertThat(merge.handle(caller, TWIN, LEAD, Optional.empty(), Optional.of(1L)))
                .isEqualTo(LEAD);
        assertThat(leads.all(TENANT)).extracting(Lead.State::id).containsExactly(LEAD);
        assertThat(lead().captures()).hasSize(2);
        assertThat(lead().doubts().open()).isEmpty();
        assertThat(leads.events)
                .contains(new LeadMerged(TENANT, LEAD, TWIN, Optional.empty(), Optional.empty(), caller.user(), NOW));
        assertThatThrownBy(() -> new ShowLead(leads).handle(caller, TWIN)).hasMessageStartingWith("lead.merged");
    }

    @Test
    void whoComesInAgainAsTheMergedLeadIsTheOneThatRemains() {
        LeadDetails theirs = LeadDetails.of(
                new Person(
                        Optional.of("Dee"),
                        Optional.of("Whit"),
                        Optional.empty(),
                        Optional.of(new EmailAddress("dee@elsewhere.example")),
                        Optional.empty()),
                Company.named("Elsewhere"));
        leads.add(TENANT, LeadFixtures.researched());
        leads.add(TENANT, Lead.capture(TWIN, TENANT, theirs, LeadFixtures.byForm(), NOW));
        leads.takeAway(TENANT, leads.get(TENANT, TWIN), LEAD, NOW);
        CaptureLead capture = new CaptureLead(
                leads, new InMemoryUsers(), new InMemoryIdempotentAnswers(clock), new SequentialIds(), clock);
        assertThat(capture.handle(
                                caller,
                                new CaptureLead.Command(
                                        theirs,
                                        Capture.Via.API,
                                        LeadSource.of(LeadSource.Channel.WEB),
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        Optional.empty()))
                        .lead())
                .isEqualTo(LEAD);
        assertThat(leads.all(TENANT)).hasSize(1);
    }

    @Test
    void theOneThatWasAnnouncedRemainsOrNone() {
        pair(LeadFixtures.researched());
        Lead further = leads.get(TENANT, TWIN);
        further.noteContact(ContactHistory.Kind.CALL, NOW, LeadFixtures.MAYA, NOW);
        leads.save(TENANT, further);
        assertThatThrownBy(() -> merge.handle(caller, LEAD, TWIN, Optional.of(LEAD), Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("lead.changed-meanwhile");
                    assertThat(refusal.facts()).containsEntry("remaining", TWIN.toString());
                });
        assertThat(leads.all(TENANT)).hasSize(2);
        assertThat(merge.handle(caller, LEAD, TWIN, Optional.of(TWIN), Optional.empty()))
                .isEqualTo(TWIN);
        assertThat(merge.handle(caller, LEAD, TWIN, Optional.of(TWIN), Optional.empty()))
                .isEqualTo(TWIN);
        assertThatThrownBy(() -> merge.handle(caller, LEAD, TWIN, Optional.of(LEAD), Optional.empty()))
                .hasMessageStartingWith("lead.changed-meanwhile");
    }

    @Test
    void mergingAgainChangesNothing() {
        pair(LeadFixtures.researched());
        merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty());
        long version = lead().version();
        assertThat(merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.of(1L)))
                .isEqualTo(LEAD);
        assertThat(merge.handle(caller, TWIN, LEAD, Optional.empty(), Optional.of(1L)))
                .isEqualTo(LEAD);
        assertThat(lead().version()).isEqualTo(version);
        assertThatThrownBy(() -> merge.handle(caller, TWIN, THIRD, Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("lead.merged");
    }

    @Test
    void callsAndResearchAndNotificationsFollow() {
        pair(LeadFixtures.captured());
        var call = CallFixtures.logged();
        call.matchTo(TWIN, Optional.empty(), NOW);
        calls.add(TENANT, call);
        Dossier dossier = DossiersContract.dossier(TENANT, TWIN, Duration.ZERO);
        dossiers.add(TENANT, dossier);
        SourceReport report =
                new SourceReport(SourceKind.WEBSITE, SourceResult.State.FOUND, List.of(), Optional.empty());
        states.begin(TENANT, TWIN, List.of(report));
        Notification told =
                NotificationsContract.told(TENANT, LeadFixtures.SELLER, NOW).about(TWIN);
        notifications.add(TENANT, NotificationsContract.event(), told);
        merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty());
        assertThat(calls.get(TENANT, CallFixtures.CALL).state().lead()).contains(LEAD);
        assertThat(dossiers.latest(TENANT, LEAD)).contains(dossier.about(LEAD));
        assertThat(states.all(TENANT, LEAD)).containsExactly(report);
        assertThat(states.all(TENANT, TWIN)).isEmpty();
        assertThat(notifications.get(TENANT, told.id()).lead()).contains(LEAD);
    }

    @Test
    void aDossierOfItsOwnStays() {
        pair(LeadFixtures.researched());
        Dossier own = DossiersContract.dossier(TENANT, LEAD, Duration.ZERO);
        dossiers.add(TENANT, own);
        dossiers.add(TENANT, DossiersContract.dossier(TENANT, TWIN, Duration.ofHours(1)));
        merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty());
        assertThat(dossiers.latest(TENANT, LEAD)).contains(own);
    }

    @Test
    void aDossierThatProvedNothingGivesWayToOneThatDid() {
        pair(LeadFixtures.captured());
        Dossier proven = DossiersContract.dossier(TENANT, TWIN, Duration.ZERO);
        dossiers.add(TENANT, proven);
        dossiers.add(TENANT, empty(LEAD));
        SourceReport found =
                new SourceReport(SourceKind.WEBSITE, SourceResult.State.FOUND, List.of(), Optional.empty());
        states.begin(
                TENANT,
                LEAD,
                List.of(new SourceReport(SourceKind.WEBSITE, SourceResult.State.NOTHING, List.of(), Optional.empty())));
        states.begin(TENANT, TWIN, List.of(found));
        merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty());
        assertThat(dossiers.latest(TENANT, LEAD)).contains(proven.about(LEAD));
        assertThat(states.all(TENANT, LEAD)).containsExactly(found);
    }

    @Test
    void ofTwoDossiersThatProvedNothingItsOwnStays() {
        pair(LeadFixtures.captured());
        Dossier own = empty(LEAD);
        dossiers.add(TENANT, own);
        dossiers.add(TENANT, empty(TWIN));
        merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty());
        assertThat(dossiers.latest(TENANT, LEAD)).contains(own);
    }

    @Test
    void aResearchThatHasBegunKeepsItsSources() {
        pair(LeadFixtures.captured());
        SourceReport waiting =
                new SourceReport(SourceKind.WEBSITE, SourceResult.State.WAITING, List.of(), Optional.empty());
        states.begin(TENANT, LEAD, List.of(waiting));
        states.begin(TENANT, TWIN, List.of());
        jobs.enqueue(TENANT, JobRequest.of(ResearchLead.KIND, LEAD.value(), Map.of()));
        Dossier theirs = DossiersContract.dossier(TENANT, TWIN, Duration.ZERO);
        dossiers.add(TENANT, theirs);
        merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty());
        assertThat(dossiers.latest(TENANT, LEAD)).contains(theirs.about(LEAD));
        assertThat(states.all(TENANT, LEAD)).containsExactly(waiting);
    }

    @Test
    void researchOfTheMergedLeadStopsAndNothingElse() {
        pair(LeadFixtures.captured());
        JobId research = jobs.enqueue(TENANT, JobRequest.of(ResearchLead.KIND, TWIN.value(), Map.of()));
        JobId done = jobs.enqueue(TENANT, JobRequest.of(ResearchLead.KIND, TWIN.value(), Map.of()));
        jobs.becomes(done, JobState.SUCCEEDED, Optional.empty());
        JobId telling = jobs.enqueue(TENANT, JobRequest.of("tell", TWIN.value(), Map.of()));
        merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty());
        assertThat(jobs.get(TENANT, research).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.get(TENANT, done).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(jobs.get(TENANT, telling).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void aThirdLeadDoubtsTheOneThatRemains() {
        Lead twin = twin();
        twin.flagDuplicate(LEAD, ALIKE, NOW);
        twin.flagDuplicate(THIRD, ALIKE, NOW);
        twin.flagDuplicate(new LeadId(new UUID(3, 9)), ALIKE, NOW);
        Lead third = Lead.capture(THIRD, TENANT, LeadFixtures.details(), LeadFixtures.byForm(), NOW);
        third.flagDuplicate(TWIN, ALIKE, NOW);
        List.of(LeadFixtures.researched(), twin, third).forEach(lead -> leads.add(TENANT, lead));
        merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty());
        assertThat(leads.get(TENANT, THIRD).state().doubts().open())
                .extracting(Doubt::other)
                .containsExactly(LEAD);
        assertThat(lead().doubts().open()).extracting(Doubt::other).contains(THIRD);
    }

    @Test
    void aLeadThatIsOnItsWayToAnAccountExecutiveIsNotMerged() {
        pair(LeadFixtures.qualified());
        handoffs.add(TENANT, HandoffFixtures.started());
        assertThatThrownBy(() -> merge.handle(caller, TWIN, LEAD, Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("lead.merge-after-handoff");
                    assertThat(refusal.facts()).containsEntry("lead", LEAD.toString());
                });
        assertThat(leads.all(TENANT)).hasSize(2);
    }

    @Test
    void leadsThatNobodySuspectedAreNotMerged() {
        leads.add(TENANT, LeadFixtures.captured());
        leads.add(TENANT, twin());
        assertThatThrownBy(() -> merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("lead.duplicate-not-flagged");
        assertThatThrownBy(() -> merge.handle(caller, LEAD, THIRD, Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("lead.not-found");
        assertThatThrownBy(() -> merge.handle(caller, LEAD, LEAD, Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("lead.duplicate-of-itself");
    }

    @Test
    void whoSawAnOldVersionOrMayNotWriteIsRefused() {
        pair(LeadFixtures.captured());
        assertThatThrownBy(() -> merge.handle(caller, LEAD, TWIN, Optional.empty(), Optional.of(7L)))
                .hasMessageStartingWith("lead.changed-meanwhile");
        Caller viewer = Caller.person(TENANT, LeadFixtures.SELLER, "Vera", Set.of(Role.VIEWER));
        assertThatThrownBy(() -> merge.handle(viewer, LEAD, TWIN, Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("access.forbidden");
    }

    /** A dossier that holds nothing, written later than the full ones. */
    private static Dossier empty(LeadId lead) {
        Dossier full = DossiersContract.dossier(TENANT, lead, Duration.ofHours(1));
        DossierContent nothing = new DossierContent(
                full.content().engine(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Dossier(full.id(), TENANT, lead, nothing, full.sources(), List.of(), full.writtenAt());
    }

    private void pair(Lead lead) {
        lead.flagDuplicate(TWIN, ALIKE, NOW);
        Lead twin = twin();
        twin.flagDuplicate(LEAD, ALIKE, NOW);
        leads.add(TENANT, lead);
        leads.add(TENANT, twin);
    }

    private static Lead twin() {
        return Lead.capture(TWIN, TENANT, LeadFixtures.details(), LeadFixtures.byForm(), NOW);
    }

    private Lead.State lead() {
        return leads.get(TENANT, LEAD).state();
    }
}
