package com.leadintel.application.notification;

import static com.leadintel.application.identity.People.DANA;
import static com.leadintel.application.identity.People.OURS;
import static com.leadintel.application.notification.port.NotificationsContract.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.People;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.mail.KeptMail;
import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.notification.port.InMemoryNotifications;
import com.leadintel.application.notification.port.InMemoryPreferences;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.LeadId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailGatheredTest {
    private static final Instant TEN = Instant.parse("2026-03-12T10:00:00Z");

    private final SequentialIds ids = new SequentialIds();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, Clock.fixed(TEN, ZoneOffset.UTC));
    private final InMemoryMail mail = new InMemoryMail(Clock.fixed(TEN, ZoneOffset.UTC));
    private final WriteGatheredMail write = new WriteGatheredMail(notifications, preferences, users);
    private final MailGathered step = new MailGathered(write, mail);

    @BeforeEach
    void danaWantsEveryMail() {
        users.add(OURS, People.dana("hash", Role.SDR));
        preferences.save(OURS, new Preference(OURS, DANA, EnumSet.allOf(Kind.class)));
    }

    @Test
    void aListOfLeadsIsOneMail() {
        for (int i = 0; i < 450; i++) {
            tell(i < 3 ? Kind.RESEARCH_INCOMPLETE : Kind.RESEARCH_READY, TEN.plusSeconds(i));
        }
        assertThat(waiting()).hasSize(1);
        run();
        KeptMail sent = only();
        assertThat(sent.subject()).isEqualTo("447 leads: research is ready, 3 leads: research is incomplete");
        assertThat(sent.text())
                .startsWith("Hello Dana,\n\n447 leads: research is ready\n3 leads: research is incomplete\n\n")
                .contains("\nand 430 more\n");
        assertThat(sent.to().value()).isEqualTo("dana@example.com");
    }

    @Test
    void oneLeadIsMailedInItsOwnWords() {
        tell(Kind.RESEARCH_READY, TEN);
        run();
        assertThat(only().subject()).isEqualTo("research is ready");
        assertThat(only().text()).contains("Research found 4 checked findings.");
    }

    @Test
    void twoLeadsAreNamedWithoutARest() {
        tell(Kind.LEAD_ASSIGNED, TEN);
        tell(Kind.RESEARCH_READY, TEN);
        run();
        assertThat(only().subject()).isEqualTo("1 lead: research is ready, 1 lead: the lead is yours now");
        assertThat(only().text()).doesNotContain("more");
    }

    @Test
    void theNextTenMinutesAreAnotherMail() {
        tell(Kind.RESEARCH_READY, TEN.plusSeconds(599));
        tell(Kind.RESEARCH_READY, TEN.plusSeconds(600));
        assertThat(waiting())
                .extracting(Job::runAt)
                .containsExactlyInAnyOrder(TEN.plusSeconds(660), TEN.plusSeconds(1260));
        run();
        assertThat(mail.newest(OURS, 5)).hasSize(2);
    }

    @Test
    void whatCannotComeInNumbersIsMailedByItself() {
        tell(Kind.HANDOFF_FAILED, TEN);
        assertThat(waiting()).extracting(Job::kind).containsExactly(MailNotification.KIND);
    }

    @Test
    void whatWasReadMeanwhileIsNotMailed() {
        tell(Kind.RESEARCH_READY, TEN);
        notifications.markAllRead(OURS, DANA, TEN.plusSeconds(5));
        run();
        assertThat(mail.newest(OURS, 5)).isEmpty();
    }

    @Test
    void whoeverChangedTheirMindIsNotMailed() {
        tell(Kind.RESEARCH_READY, TEN);
        preferences.save(OURS, new Preference(OURS, DANA, Set.of()));
        run();
        assertThat(mail.newest(OURS, 5)).isEmpty();
    }

    @Test
    void whoeverLeftIsNotMailed() {
        tell(Kind.RESEARCH_READY, TEN);
        users.save(OURS, People.dana("hash", Role.SDR).deactivated());
        run();
        assertThat(mail.newest(OURS, 5)).isEmpty();
    }

    @Test
    void unlessAskedForNoListIsMailed() {
        preferences.save(OURS, Preference.usual(OURS, DANA));
        tell(Kind.RESEARCH_READY, TEN);
        tell(Kind.LEAD_ASSIGNED, TEN);
        assertThat(waiting()).isEmpty();
        assertThat(write.handle(OURS, DANA, TEN, TEN.plusSeconds(600))).isEmpty();
    }

    @Test
    void anotherAttemptIsTheSameMail() {
        tell(Kind.RESEARCH_READY, TEN);
        run();
        run();
        assertThat(mail.newest(OURS, 5)).hasSize(1);
    }

    @Test
    void aMailOfWhichNobodyKnowsIsTriedAgain() {
        tell(Kind.RESEARCH_READY, TEN);
        MailGathered unclear = new MailGathered(write, (tenant, sent) -> Posting.UNCLEAR);
        Attempt attempt = Attempt.at(waiting().get(0));
        assertThat(unclear.kind()).isEqualTo(MailGathered.KIND);
        assertThatThrownBy(() -> unclear.run(attempt)).hasMessageStartingWith("mail.unclear");
    }

    private void tell(Kind kind, Instant at) {
        LeadId lead = new LeadId(new UUID(3, notifications.unread(OURS, DANA)));
        new Tell(notifications, preferences, jobs, ids, Clock.fixed(at, ZoneOffset.UTC))
                .handle(OURS, event(), DANA, News.of(kind, lead, Map.of("findings", "4")));
    }

    private void run() {
        waiting().forEach(job -> step.run(Attempt.at(job)));
    }

    private List<Job> waiting() {
        return jobs.browse(OURS, Optional.empty(), Optional.empty(), 50).items();
    }

    private KeptMail only() {
        assertThat(mail.newest(OURS, 5)).hasSize(1);
        return mail.find(OURS, mail.newest(OURS, 5).get(0).messageId()).orElseThrow();
    }
}
