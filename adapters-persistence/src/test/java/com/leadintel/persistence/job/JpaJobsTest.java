package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.job.port.JobsContract;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Locks;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.shared.IdsInTests;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaJobsTest implements JobsContract {
    private final Database database = Database.shared();
    private final JpaJobs adapter =
            new JpaJobs(database.session(), database.announcements(), IdsInTests.timeOrdered(), Clock.systemUTC());
    private final Jobs jobs = Transacted.each(Jobs.class, adapter);

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }

    @Test
    void aQueryThatForgetsItsConditionsSeesNoOtherTenantsJobs() {
        jobs.enqueue(newTenant(), JobsContract.request(UUID.randomUUID()));
        assertThat(database.rowsSeenBy(newTenant(), "job")).isZero();
    }

    @Test
    void whoWaitsInVainForAJobMayTryAgain() {
        TenantId tenant = newTenant();
        JobId id = jobs.enqueue(tenant, JobsContract.request(UUID.randomUUID()));
        Runnable cancel = () -> adapter.cancel(tenant, id);
        assertThat(Locks.refused(database, tenant, cancel, cancel).isAway()).isTrue();
    }
}
