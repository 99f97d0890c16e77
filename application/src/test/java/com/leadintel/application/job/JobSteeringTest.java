package com.leadintel.application.job;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.People;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobSteeringTest {
    private static final Caller SELLER = People.danaAs(Role.SDR);
    private static final Caller VIEWER = People.danaAs(Role.VIEWER);
    private static final Caller OPERATOR = People.danaAs(Role.OPERATOR);
    private static final UUID LEAD = SequentialIds.nth(700);

    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ShowJob showJob = new ShowJob(jobs);
    private final BrowseJobs browseJobs = new BrowseJobs(jobs);
    private final CancelJob cancelJob = new CancelJob(jobs);
    private final RetryJob retryJob = new RetryJob(jobs);
    private final RetryDeadJobs retryDead = new RetryDeadJobs(jobs);

    @Test
    void whoeverMaySeeJobsSeesHowOneStands() {
        JobId job = research();
        assertThat(showJob.handle(VIEWER, job).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void anotherTenantsJobIsInvisible() {
        JobId theirs = jobs.enqueue(People.THEIRS, JobRequest.of("research.lead", LEAD, Map.of()));
        assertRefused("job.not-found", () -> showJob.handle(SELLER, theirs));
        assertRefused("job.not-found", () -> cancelJob.handle(SELLER, theirs));
        assertRefused("job.not-found", () -> retryJob.handle(SELLER, theirs));
        assertThat(browseJobs
                        .handle(SELLER, Optional.empty(), Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    @Test
    void aQueuedJobThatIsCancelledEndsAtOnce() {
        JobId job = research();
        cancelJob.handle(SELLER, job);
        assertThat(showJob.handle(SELLER, job).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aRunningJobThatIsCancelledIsAskedToStop() {
        JobId job = research();
        jobs.becomes(job, JobState.RUNNING, Optional.empty());
        cancelJob.handle(SELLER, job);
        assertThat(showJob.handle(SELLER, job).state()).isEqualTo(JobState.RUNNING);
        assertThat(showJob.handle(SELLER, job).cancelRequested()).isTrue();
    }

    @Test
    void anEndedJobCannotBeCancelled() {
        JobId job = research();
        jobs.becomes(job, JobState.SUCCEEDED, Optional.empty());
        assertRefused("job.already-ended", () -> cancelJob.handle(SELLER, job));
    }

    @Test
    void aJobThatWasGivenUpStartsAgainWithFreshAttempts() {
        JobId job = research();
        jobs.becomes(job, JobState.DEAD, Optional.of("website.unreachable"));
        retryJob.handle(SELLER, job);
        Job again = showJob.handle(SELLER, job);
        assertThat(again.state()).isEqualTo(JobState.QUEUED);
        assertThat(again.attempts()).isZero();
        assertThat(again.error()).isEmpty();
    }

    @Test
    void allJobsOfAKindThatWereGivenUpStartAgainTogether() {
        JobId dead = research();
        jobs.becomes(dead, JobState.DEAD, Optional.of("mail.unreachable"));
        JobId done = research();
        jobs.becomes(done, JobState.SUCCEEDED, Optional.empty());
        assertThat(retryDead.handle(SELLER, "notification.mail")).isZero();
        assertThat(retryDead.handle(SELLER, "research.lead")).isEqualTo(1);
        assertThat(showJob.handle(SELLER, dead).state()).isEqualTo(JobState.QUEUED);
        assertThat(showJob.handle(SELLER, done).state()).isEqualTo(JobState.SUCCEEDED);
        assertRefused("access.forbidden", () -> retryDead.handle(VIEWER, "research.lead"));
    }

    @Test
    void aRunningJobCannotBeRetried() {
        JobId job = research();
        jobs.becomes(job, JobState.RUNNING, Optional.empty());
        assertRefused("job.not-ended", () -> retryJob.handle(SELLER, job));
    }

    @Test
    void jobsAreListedNewestFirstPageByPage() {
        JobId first = research();
        JobId second = research();
        JobId third = research();
        Page<Job> page = browseJobs.handle(SELLER, Optional.empty(), Optional.empty(), 2);
        assertThat(page.items()).extracting(Job::id).containsExactly(third, second);
        assertThat(browseJobs.handle(SELLER, Optional.empty(), page.next(), 2).items())
                .extracting(Job::id)
                .containsExactly(first);
    }

    @Test
    void aPageHasAtMostTwoHundredJobs() {
        for (int i = 0; i < 201; i++) {
            research();
        }
        assertThat(browseJobs
                        .handle(SELLER, Optional.empty(), Optional.empty(), 5_000)
                        .items())
                .hasSize(200);
    }

    @Test
    void whoeverMayNotSteerJobsOnlyLooks() {
        JobId job = research();
        assertRefused("access.forbidden", () -> cancelJob.handle(VIEWER, job));
        assertRefused("access.forbidden", () -> retryJob.handle(VIEWER, job));
    }

    @Test
    void theOperatorOfTheInstallationSeesNoTenantsJobs() {
        JobId job = research();
        assertRefused("access.forbidden", () -> showJob.handle(OPERATOR, job));
        assertRefused("access.forbidden", () -> browseJobs.handle(OPERATOR, Optional.empty(), Optional.empty(), 10));
    }

    private JobId research() {
        return jobs.enqueue(People.OURS, JobRequest.of("research.lead", LEAD, Map.of()));
    }
}
