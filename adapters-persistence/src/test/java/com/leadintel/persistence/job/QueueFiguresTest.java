package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.LeadCaptured;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.tenancy.SystemDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class QueueFiguresTest {
    private final Database database = Database.fresh();
    private final MovingClock clock = new MovingClock(Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS));
    private final QueueFigures figures = new QueueFigures(database.system(), clock);

    @Test
    void nothingWaitsInAnEmptyInstallation() {
        QueueFigures.Figures now = figures.now();
        assertThat(now.jobs()).isEqualTo(Map.of(JobState.QUEUED, 0L, JobState.RUNNING, 0L, JobState.DEAD, 0L));
        assertThat(now.oldestDue()).isZero();
        assertThat(now.events()).isZero();
    }

    @Test
    void aFailureIsToldForTenSecondsInsteadOfBeingTriedAnew() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setPortNumbers(new int[] {1});
        QueueFigures failing = new QueueFigures(new SystemDatabase(nobody), clock);
        String first = String.valueOf(clock.instant());

        assertThatIllegalStateException().isThrownBy(failing::now).withMessageEndingWith(first);
        clock.pass(Duration.ofSeconds(9));
        assertThatIllegalStateException().isThrownBy(failing::now).withMessageEndingWith(first);
        clock.pass(Duration.ofSeconds(1));
        assertThatIllegalStateException()
                .isThrownBy(failing::now)
                .withMessageEndingWith(String.valueOf(clock.instant()));
    }

    @Test
    void whatWaitsIsCountedForAllTenantsTogetherAndLookedUpNowAndThen() {
        assertThat(figures.now().events()).isZero();
        Node node = Node.over(database);
        for (int tenants = 0; tenants < 2; tenants++) {
            TenantId tenant = database.newTenant();
            node.enqueue(tenant, JobRequest.of("wait", UUID.randomUUID(), Map.of()));
            node.publish(
                    tenant,
                    new LeadCaptured(
                            tenant,
                            new LeadId(UUID.randomUUID()),
                            Capture.Via.API,
                            LeadSource.Channel.WEB,
                            Instant.EPOCH));
        }
        assertThat(figures.now().events()).isZero();
        clock.pass(Duration.ofMinutes(1));
        QueueFigures.Figures now = figures.now();
        assertThat(now.jobs()).containsEntry(JobState.QUEUED, 2L);
        assertThat(now.oldestDue()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(61));
        assertThat(now.events()).isEqualTo(2);
    }
}
