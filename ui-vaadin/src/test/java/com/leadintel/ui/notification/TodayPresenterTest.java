package com.leadintel.ui.notification;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.SELLER;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.engagement.AdviseOnLead;
import com.leadintel.application.engagement.AdviseOnLeads;
import com.leadintel.application.engagement.BrowseDueLeads;
import com.leadintel.application.engagement.port.InMemorySituations;
import com.leadintel.application.engagement.port.InMemoryWorkList;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.AssignLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.notification.BrowseInbox;
import com.leadintel.application.notification.CountUnread;
import com.leadintel.application.notification.MarkAllRead;
import com.leadintel.application.notification.MarkRead;
import com.leadintel.application.notification.port.InMemoryNotifications;
import com.leadintel.application.research.StartResearch;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Notification.Subject;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.NotificationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TodayPresenterTest {
    private static final Caller MAYA = Caller.person(TENANT, SELLER, "Maya Ortiz", Set.of(Role.SDR));
    private Caller caller = MAYA;

    private final Clock clock = Clock.fixed(NOW.plus(Duration.ofDays(2)), ZoneOffset.UTC);
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), clock);
    private final AdviseOnLeads advise = new AdviseOnLeads(new InMemorySituations(leads), clock);
    private final TodayPresenter presenter = new TodayPresenter(
            () -> caller,
            new BrowseInbox(notifications),
            new CountUnread(notifications),
            new MarkRead(notifications, notifications, clock),
            new MarkAllRead(notifications, clock),
            new BrowseDueLeads(new InMemoryWorkList(leads), advise),
            new ShowLead(leads),
            new AdviseOnLead(advise),
            new AssignLead(leads, users, clock),
            new StartResearch(leads, jobs, new InMemoryIdempotentAnswers(clock)),
            clock);

    @Test
    void nothingWaitsAtTheStart() {
        TodayPage page = presenter.open(Optional.empty());
        assertThat(page.items()).isEmpty();
        assertThat(page.preview()).isEmpty();
    }

    @Test
    void whatNeedsSomebodyStandsBeforeNews() {
        tell(Kind.RESEARCH_READY, Map.of("findings", "3", "score", "64"));
        tell(Kind.HANDOFF_FAILED, Map.of("effect", "CRM_TASK", "code", "crm.task-refused"));
        TodayPage page = presenter.open(Optional.empty());
        assertThat(page.groups()).extracting(TodayPage.Group::title).containsExactly("Do now", "New to you");
        assertThat(page.items())
                .extracting(TodayPage.Item::sentence)
                .containsExactly(
                        "Stopped at: Task in the CRM (the CRM refused the task). You can try it again.",
                        "Research is ready. Score 64, checked findings: 3");
        assertThat(page.unread()).isEqualTo(2);
    }

    @Test
    void whoNeitherCallsNorClosesIsNotToldTo() {
        keep(Optional.of(MAYA));
        caller = Caller.person(TENANT, SELLER, "Maya Ortiz", Set.of(Role.MARKETING));
        assertThat(presenter.open(Optional.empty()).items()).isEmpty();
    }

    @Test
    void aDueLeadSaysWhatToDoAndWhy() {
        keep(Optional.of(MAYA));
        TodayPage page = presenter.open(Optional.empty());
        assertThat(page.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Northforge Robotics Inc.");
            assertThat(item.sentence()).isEqualTo("Research the lead. Nobody has looked into this company yet.");
            assertThat(item.tone()).isEqualTo("warn");
        });
        TodayPage.Preview preview = page.preview().orElseThrow();
        assertThat(preview.act().path()).isEqualTo("leads/" + LEAD);
        assertThat(preview.rights().take()).isFalse();
        assertThat(page.leads()).containsExactly(LEAD.value());
    }

    @Test
    void whatIsAdvisedCanBeDoneAtOnce() {
        keep(Optional.of(MAYA));
        assertThat(presenter.open(Optional.empty()).preview().orElseThrow().rights())
                .isEqualTo(new TodayPage.Rights(false, false, true, false));
        presenter.research(LEAD);
        assertThat(jobs.latest(TENANT, "research.lead", LEAD.value())).isPresent();
        caller = Caller.person(TENANT, SELLER, "Maya Ortiz", Set.of(Role.AE));
        assertThat(presenter
                        .open(Optional.empty())
                        .preview()
                        .orElseThrow()
                        .rights()
                        .research())
                .isFalse();
    }

    @Test
    void nobodysLeadIsThereToTake() {
        users.add(
                TENANT,
                new User(
                        SELLER,
                        TENANT,
                        new EmailAddress("maya@example.com"),
                        "Maya Ortiz",
                        Set.of(Role.SDR),
                        "hash",
                        false,
                        true,
                        Instant.EPOCH));
        keep(Optional.empty());
        TodayPage page = presenter.open(Optional.empty());
        assertThat(page.groups()).extracting(TodayPage.Group::title).containsExactly("Free to take");
        assertThat(page.preview().orElseThrow().rights().take()).isTrue();
        presenter.take(LEAD);
        assertThat(leads.get(TENANT, LEAD).state().owner()).contains(SELLER);
        assertThat(presenter.open(Optional.empty()).groups())
                .extracting(TodayPage.Group::title)
                .containsExactly("Do now");
    }

    @Test
    void whatIsDoneMovesToDone() {
        String key = tell(Kind.LEAD_ASSIGNED, Map.of());
        presenter.read(key);
        assertThat(presenter.open(Optional.empty()).items()).isEmpty();
        assertThat(presenter.done(Optional.of(key)).preview())
                .map(preview -> preview.rights().done())
                .contains(false);
    }

    @Test
    void everythingIsReadAtOnce() {
        tell(Kind.LEAD_ASSIGNED, Map.of());
        tell(Kind.CALL_ANALYSED, Map.of("steps", "2"));
        presenter.readAll();
        assertThat(presenter.open(Optional.empty()).unread()).isZero();
        assertThat(presenter.done(Optional.empty()).items()).hasSize(2);
    }

    @Test
    void theNextThingFollowsTheOneThatIsDone() {
        String late = tell(Kind.LEAD_ASSIGNED, Map.of());
        TodayPage one = presenter.open(Optional.of(late));
        assertThat(one.after(late)).isEmpty();
        String other = tell(Kind.DUPLICATE_FLAGGED, Map.of());
        TodayPage two = presenter.open(Optional.of(late));
        assertThat(two.after(late)).contains(other);
        assertThat(two.after(other)).contains(late);
        assertThat(two.after("gone")).isEmpty();
    }

    @Test
    void whatWasToldOfALeadShowsTheAdviceToo() {
        keep(Optional.of(MAYA));
        String key = tell(Kind.LEAD_ASSIGNED, Map.of());
        TodayPage.Preview preview = presenter.open(Optional.of(key)).preview().orElseThrow();
        assertThat(preview.lead()).map(TodayPage.Hero::who).contains("Dana Whitfield, Director of Engineering");
        assertThat(preview.next()).map(TodayPage.Next::title).contains("Research the lead");
        assertThat(preview.rights().done()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasWordsAndAPage(Kind kind) {
        String key = tell(kind, Map.of());
        TodayPage page = presenter.open(Optional.of(key));
        assertThat(page.items())
                .singleElement()
                .satisfies(item -> assertThat(item.sentence()).isNotBlank());
        assertThat(page.preview().orElseThrow().act().path()).isNotBlank();
    }

    private void keep(Optional<Caller> owner) {
        Lead lead = LeadFixtures.captured();
        lead.assignTo(owner.flatMap(Caller::user), LeadFixtures.MAYA, NOW);
        leads.add(TENANT, lead);
    }

    private String tell(Kind kind, Map<String, String> facts) {
        NotificationId id = new NotificationId(UUID.randomUUID());
        notifications.add(
                TENANT,
                new EventId(UUID.randomUUID()),
                new Notification(
                        id,
                        TENANT,
                        SELLER,
                        kind,
                        new Subject(Subject.Thing.LEAD, LEAD.value()),
                        Optional.of(LEAD),
                        facts,
                        NOW,
                        Optional.empty()));
        return "n-" + id;
    }
}
