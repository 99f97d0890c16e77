package com.leadintel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.People;
import com.leadintel.application.job.BrowseJobs;
import com.leadintel.application.job.CancelJob;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.RetryJob;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.mail.Attachment;
import com.leadintel.application.mail.OpenKeptAttachment;
import com.leadintel.application.mail.ReadKeptMail;
import com.leadintel.application.mail.ShowOutbox;
import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.ui.settings.SettingsPresenter.Part;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettingsPresenterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), CLOCK);
    private final InMemoryMail mail = new InMemoryMail(CLOCK);
    private Role role = Role.ADMIN;
    private final SettingsPresenter presenter = new SettingsPresenter(
            () -> People.danaAs(role),
            new BrowseJobs(jobs),
            new CancelJob(jobs),
            new RetryJob(jobs),
            new ShowOutbox(mail),
            new ReadKeptMail(mail),
            new OpenKeptAttachment(mail));

    @Test
    void anAdministratorSeesEveryPart() {
        assertThat(presenter.parts()).containsExactly(Part.values());
        assertThat(presenter.isAdministrator()).isTrue();
    }

    @Test
    void aViewerSeesNoConnections() {
        role = Role.VIEWER;
        assertThat(presenter.parts()).containsExactly(Part.USERS, Part.PRODUCTS, Part.JOBS);
        assertThat(presenter.isAdministrator()).isFalse();
        assertThat(presenter.maySteer()).isFalse();
    }

    @Test
    void whoeverBelongsToNoTenantSeesNothingHere() {
        role = Role.OPERATOR;
        assertThatThrownBy(presenter::parts).hasMessageStartingWith("access.forbidden");
    }

    @Test
    void workIsStopped() {
        jobs.enqueue(People.OURS, JobRequest.of("research.lead", new UUID(7, 7), Map.of()));
        Job job = presenter.jobs().get(0);
        presenter.cancel(job.id());
        assertThat(presenter.jobs()).extracting(Job::state).containsExactly(JobState.CANCELLED);
        presenter.retry(job.id());
        assertThat(presenter.jobs()).extracting(Job::state).containsExactly(JobState.QUEUED);
    }

    @Test
    void aMailThatWasKeptIsReadWithItsFile() {
        mail.post(
                People.OURS,
                new Mail(
                        "one@test",
                        new EmailAddress("alex@example.com"),
                        Optional.empty(),
                        "New lead for you",
                        "Call them.",
                        Optional.empty(),
                        List.of(new Attachment("briefing.pdf", "application/pdf", new byte[] {37}))));
        String id = presenter.mails().get(0).messageId();
        assertThat(presenter.mail(id).text()).isEqualTo("Call them.");
        assertThat(presenter.attachment(id, "briefing.pdf")).containsExactly(37);
    }

    @Test
    void withoutMailTheOutboxIsEmpty() {
        assertThat(presenter.mails()).isEmpty();
    }
}
