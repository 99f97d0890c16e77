package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many leads of one website that accepts and never answers: what else there is to do is done meanwhile. */
class HangingResearchTest {
    private static final List<String> OTHERS =
            List.of("import.leads", "call.fetch-recording", "handoff.effect", "notification.mail");

    private final Database database = Database.fresh();
    private final TenantId tenant = database.newTenant();
    private final TenantId neighbour = database.newTenant();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger asking = new AtomicInteger();
    private final Node node = Node.over(database);

    @AfterEach
    void stop() {
        answer.countDown();
        node.close();
    }

    @Test
    void otherJobsRunWhileFortyFiveResearchesHang() {
        node.doing(new Runner("research.lead", run -> {
            asking.incrementAndGet();
            waitFor(answer);
        }));
        OTHERS.forEach(kind -> node.doing(new Runner(kind, run -> {})));
        node.start();
        List<JobId> researches =
                Stream.generate(() -> put(tenant, "research.lead")).limit(45).toList();
        await().until(() -> asking.get() > 1);
        List<JobId> others = OTHERS.stream().map(kind -> put(neighbour, kind)).toList();
        await().until(() -> others.stream().allMatch(id -> node.state(neighbour, id) == JobState.SUCCEEDED));
        assertThat(asking).hasValue(2);
        answer.countDown();
        await().until(() -> researches.stream().allMatch(id -> node.state(tenant, id) == JobState.SUCCEEDED));
    }

    private JobId put(TenantId whose, String kind) {
        return node.enqueue(whose, JobRequest.of(kind, UUID.randomUUID(), Map.of()));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
