package com.leadintel.application.job.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every queue promises. */
public interface JobsContract extends TenantContract {
    Jobs jobs();

    static JobRequest request(UUID subject) {
        return JobRequest.of("research.lead", subject, Map.of("why", "because"));
    }

    @Test
    default void aJobWaitsAsItWasAskedFor() {
        TenantId tenant = newTenant();
        UUID subject = UUID.randomUUID();
        Instant later = Instant.parse("2036-11-20T10:15:30.123456Z");
        JobRequest request = new JobRequest(
                "research.lead", subject, Map.of("a", "b"), Optional.empty(), Optional.of(later), 3, false);
        Job job = jobs().get(tenant, jobs().enqueue(tenant, request));
        assertThat(job)
                .returns("research.lead", Job::kind)
                .returns(subject, Job::subject)
                .returns(Map.of("a", "b"), Job::payload)
                .returns(JobState.QUEUED, Job::state)
                .returns(later, Job::runAt)
                .returns(0, Job::attempts)
                .returns(3, Job::maxAttempts)
                .returns(Optional.empty(), Job::endedAt);
    }

    @Test
    default void aUniqueKeyIsQueuedOnce() {
        TenantId tenant = newTenant();
        JobRequest request = request(UUID.randomUUID()).once("key");
        assertThat(jobs().enqueue(tenant, request)).isEqualTo(jobs().enqueue(tenant, request));
    }

    @Test
    default void aUniqueKeyIsEachTenantsOwn() {
        JobRequest request = request(UUID.randomUUID()).once("key");
        assertThat(jobs().enqueue(newTenant(), request)).isNotEqualTo(jobs().enqueue(newTenant(), request));
    }

    @Test
    default void anUnknownJobIsRefused() {
        assertThatThrownBy(() -> jobs().get(newTenant(), new JobId(UUID.randomUUID())))
                .hasMessageStartingWith("job.not-found");
    }

    @Test
    default void theLatestJobOfAKindIsFound() {
        TenantId tenant = newTenant();
        UUID subject = UUID.randomUUID();
        jobs().enqueue(tenant, request(subject));
        JobId second = jobs().enqueue(tenant, request(subject));
        jobs().enqueue(tenant, JobRequest.of("other", subject, Map.of()));
        assertThat(jobs().latest(tenant, "research.lead", subject).map(Job::id)).contains(second);
    }

    @Test
    default void theJobsAboutAThingAreListedNewestFirst() {
        TenantId tenant = newTenant();
        UUID subject = UUID.randomUUID();
        JobId first = jobs().enqueue(tenant, request(subject));
        jobs().enqueue(tenant, request(UUID.randomUUID()));
        JobId second = jobs().enqueue(tenant, request(subject));
        assertThat(jobs().about(tenant, subject)).extracting(Job::id).containsExactly(second, first);
    }

    @Test
    default void pagesLeaveNothingOutAndRepeatNothing() {
        TenantId tenant = newTenant();
        List<JobId> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(0, jobs().enqueue(tenant, request(UUID.randomUUID())));
        }
        List<JobId> seen = new ArrayList<>();
        Page<Job> page = jobs().browse(tenant, Optional.empty(), Optional.empty(), 2);
        page.items().forEach(job -> seen.add(job.id()));
        while (page.next().isPresent()) {
            page = jobs().browse(tenant, Optional.empty(), page.next(), 2);
            page.items().forEach(job -> seen.add(job.id()));
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    default void onlyJobsOfTheWantedStateAreListed() {
        TenantId tenant = newTenant();
        JobId cancelled = jobs().enqueue(tenant, request(UUID.randomUUID()));
        jobs().cancel(tenant, cancelled);
        List<JobId> waiting = List.of(
                jobs().enqueue(tenant, request(UUID.randomUUID())), jobs().enqueue(tenant, request(UUID.randomUUID())));
        assertThat(jobs().browse(tenant, Optional.of(JobState.CANCELLED), Optional.empty(), 10)
                        .items())
                .extracting(Job::id)
                .containsExactly(cancelled);
        Page<Job> first = jobs().browse(tenant, Optional.of(JobState.QUEUED), Optional.empty(), 1);
        Page<Job> second = jobs().browse(tenant, Optional.of(JobState.QUEUED), first.next(), 1);
        assertThat(List.of(first.items().get(0).id(), second.items().get(0).id()))
                .containsExactly(waiting.get(1), waiting.get(0));
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void aWaitingJobIsCancelledAtOnce() {
        TenantId tenant = newTenant();
        JobId id = jobs().enqueue(tenant, request(UUID.randomUUID()));
        jobs().cancel(tenant, id);
        assertThat(jobs().get(tenant, id).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    default void anEndedJobCannotBeCancelled() {
        TenantId tenant = newTenant();
        JobId id = jobs().enqueue(tenant, request(UUID.randomUUID()));
        jobs().cancel(tenant, id);
        assertThatThrownBy(() -> jobs().cancel(tenant, id)).hasMessageStartingWith("job.already-ended");
    }

    @Test
    default void aCancelledJobIsQueuedAgain() {
        TenantId tenant = newTenant();
        JobId id = jobs().enqueue(tenant, request(UUID.randomUUID()));
        jobs().cancel(tenant, id);
        jobs().retry(tenant, id);
        assertThat(jobs().get(tenant, id))
                .returns(JobState.QUEUED, Job::state)
                .returns(false, Job::cancelRequested)
                .returns(Optional.empty(), Job::endedAt);
    }

    @Test
    default void jobsThatWereNotGivenUpAreLeftAloneWhenAllAreRetried() {
        TenantId tenant = newTenant();
        JobId waiting = jobs().enqueue(tenant, request(UUID.randomUUID()));
        JobId cancelled = jobs().enqueue(tenant, request(UUID.randomUUID()));
        jobs().cancel(tenant, cancelled);
        assertThat(jobs().retryAll(tenant, "research.lead")).isZero();
        assertThat(jobs().get(tenant, waiting).state()).isEqualTo(JobState.QUEUED);
        assertThat(jobs().get(tenant, cancelled).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    default void aWaitingJobCannotBeRetried() {
        TenantId tenant = newTenant();
        JobId id = jobs().enqueue(tenant, request(UUID.randomUUID()));
        assertThatThrownBy(() -> jobs().retry(tenant, id)).hasMessageStartingWith("job.not-ended");
    }

    @Test
    default void anotherTenantsJobIsInvisible() {
        TenantId tenant = newTenant();
        UUID subject = UUID.randomUUID();
        JobId id = jobs().enqueue(tenant, request(subject));
        TenantId other = newTenant();
        assertThatThrownBy(() -> jobs().get(other, id)).hasMessageStartingWith("job.not-found");
        assertThatThrownBy(() -> jobs().cancel(other, id)).hasMessageStartingWith("job.not-found");
        assertThat(jobs().about(other, subject)).isEmpty();
        assertThat(jobs().latest(other, "research.lead", subject)).isEmpty();
        assertThat(jobs().browse(other, Optional.empty(), Optional.empty(), 10).items())
                .isEmpty();
    }
}
