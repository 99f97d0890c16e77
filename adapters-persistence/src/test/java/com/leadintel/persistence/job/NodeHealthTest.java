package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.persistence.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class NodeHealthTest {
    private static final String[] ALL = {"listener", "relay", "jobs"};

    @Test
    void aNodeThatWorksHasNothingThatIsStuck() {
        try (Node node = Node.over(Database.shared()).start()) {
            await().untilAsserted(() -> assertThat(node.stuck()).isEmpty());
        }
    }

    @Test
    void aNodeThatWasNotStartedOrThatWasStoppedIsStuck() {
        Node node = Node.over(Database.shared());
        assertThat(node.stuck()).containsExactly(ALL);
        node.start().close();
        assertThat(node.stuck()).containsExactly(ALL);
    }

    @Test
    void aNodeWhoseThreadsAreGoneIsStuck() {
        try (Node node = Node.lifeless(Database.shared()).start()) {
            await().untilAsserted(() -> assertThat(node.stuck()).containsExactly(ALL));
        }
    }

    @Test
    void aSchedulerThatNoLongerLooksForDeadNodesIsStuck() {
        CountDownLatch end = new CountDownLatch(1);
        MovingClock clock = new MovingClock(Instant.parse("2026-11-20T10:00:00Z"));
        Pulse pulse = new Pulse(Executors.defaultThreadFactory(), clock);
        pulse.looking().execute(() -> await().forever().until(() -> end.getCount() == 0));
        await().until(() -> pulse.beats(clock.instant()));
        clock.pass(Duration.ofMinutes(2));
        assertThat(pulse.beats(clock.instant())).isFalse();
        pulse.onSchedulerEvent(SchedulerEventType.RAN_DETECT_DEAD);
        assertThat(pulse.beats(clock.instant())).isTrue();
        end.countDown();
        await().until(() -> !pulse.beats(clock.instant()));
        pulse.looking().shutdown();
    }
}
