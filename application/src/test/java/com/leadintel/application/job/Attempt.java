package com.leadintel.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** An attempt at a job without a queue: the first one, which nobody wants stopped, unless the test says otherwise. */
public record Attempt(
        JobId job,
        TenantId tenant,
        UUID subject,
        Map<String, String> payload,
        int attempt,
        Runnable watcher,
        BooleanSupplier stopped)
        implements JobRun {
    private static final JobId SOME_JOB = new JobId(new UUID(6, 6));

    /** The first attempt at some job about a thing. */
    public static Attempt about(TenantId tenant, UUID subject) {
        return about(tenant, subject, SOME_JOB);
    }

    /** The first attempt at a certain job about a thing. */
    public static Attempt about(TenantId tenant, UUID subject, JobId job) {
        return new Attempt(job, tenant, subject, Map.of(), 1, () -> {}, () -> false);
    }

    /** The first attempt at a job of the queue. */
    public static Attempt at(Job job) {
        return about(job.tenant(), job.subject(), job.id()).saying(job.payload());
    }

    /** The same with other words in the request. */
    public Attempt saying(Map<String, String> words) {
        return new Attempt(job, tenant, subject, words, attempt, watcher, stopped);
    }

    /** The same as a later attempt, counted from 1. */
    public Attempt nth(int number) {
        return new Attempt(job, tenant, subject, payload, number, watcher, stopped);
    }

    /** The same with somebody who does something whenever there is progress. */
    public Attempt watchedBy(Runnable other) {
        return new Attempt(job, tenant, subject, payload, attempt, other, stopped);
    }

    /** The same with a person who asked to stop. */
    public Attempt cancelled() {
        return cancelledWhen(() -> true);
    }

    /** The same with a person who asks to stop when something is so. */
    public Attempt cancelledWhen(BooleanSupplier so) {
        return new Attempt(job, tenant, subject, payload, attempt, watcher, so);
    }

    @Override
    public void progress(int done, int total) {
        assertThat(done).isBetween(0, total);
        watcher.run();
    }

    @Override
    public boolean cancelRequested() {
        return stopped.getAsBoolean();
    }
}
