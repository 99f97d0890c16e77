package com.leadintel.persistence.job;

import com.leadintel.application.job.JobRun;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A running job as its runner sees it, written through to the ledger. */
final class LedgerRun implements JobRun {
    private final StartedJob job;
    private final JobLedger ledger;
    private volatile boolean stopped;
    private volatile JobLedger.Standing standing;

    LedgerRun(StartedJob job, JobLedger ledger) {
        this.job = job;
        this.ledger = ledger;
        this.standing = new JobLedger.Standing(job.attempt(), job.awaySince());
    }

    /** Whether the runner was told to stop. */
    boolean stopped() {
        return stopped;
    }

    /** Since when it waits for a provider that is away; empty when it got further since then. */
    Optional<Instant> awaySince() {
        return standing.awaySince();
    }

    @Override
    public JobId job() {
        return job.id();
    }

    @Override
    public TenantId tenant() {
        return job.tenant();
    }

    @Override
    public UUID subject() {
        return job.subject();
    }

    @Override
    public Map<String, String> payload() {
        return job.payload();
    }

    @Override
    public int attempt() {
        return standing.attempt();
    }

    @Override
    public void progress(int done, int total) {
        standing = ledger.progress(job, done, total).orElseThrow(() -> new LostJobException(job));
    }

    @Override
    public boolean cancelRequested() {
        stopped = stopped || ledger.isToStop(job).orElseThrow(() -> new LostJobException(job));
        return stopped;
    }
}
