package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.application.job.JobRequest;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.LeadCaptured;
import com.leadintel.domain.lead.LeadScored;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transactions;
import com.leadintel.persistence.outbox.Correlation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventRelayTest {
    private final Database database = Database.fresh();
    private final TenantId tenant = database.newTenant();
    private final List<Node> nodes = new ArrayList<>();
    private final List<DomainEvent> seen = new CopyOnWriteArrayList<>();

    @AfterEach
    void stopNodes() {
        nodes.forEach(Node::close);
    }

    @Test
    void everyHandlerOfAnEventReactsOnce() {
        LeadCaptured event = captured();
        Node node = node();
        node.reacting(new Handler<>("research.start", LeadCaptured.class, (id, happened) -> seen.add(happened)))
                .reacting(new Handler<>("score.start", LeadCaptured.class, (id, happened) -> seen.add(happened)))
                .start();
        node.publish(tenant, event);
        await().until(() -> seen.size() == 2);
        assertThat(seen).containsExactly(event, event);
    }

    @Test
    void aFloodOfLongJobsHoldsNoReactionUp() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        Node node = node();
        node.doing(new Runner("long", run -> {
                    running.incrementAndGet();
                    await().atMost(Duration.ofMinutes(1)).until(() -> goOn.getCount() == 0);
                }))
                .reacting(new Handler<>("captured", LeadCaptured.class, (id, happened) -> seen.add(happened)))
                .start();
        for (int job = 0; job < 50; job++) {
            node.enqueue(tenant, JobRequest.of("long", UUID.randomUUID(), Map.of()));
        }
        await().until(() -> running.get() >= 4);
        node.publish(tenant, captured());
        await().until(() -> !seen.isEmpty());
        assertThat(running).as("long jobs that still run").hasValue(4);
        goOn.countDown();
    }

    @Test
    void aHandlerOfAnotherEventDoesNotReact() {
        Node node = node();
        node.reacting(new Handler<>("scored", LeadScored.class, (id, happened) -> seen.add(happened)))
                .reacting(new Handler<>("captured", LeadCaptured.class, (id, happened) -> seen.add(happened)))
                .start();
        node.publish(tenant, captured());
        await().until(() -> !seen.isEmpty());
        assertThat(seen).hasOnlyElementsOfType(LeadCaptured.class);
    }

    @Test
    void anEventOfARolledBackTransactionNeverHappened() {
        Node node = node();
        node.reacting(new Handler<>("captured", LeadCaptured.class, (id, happened) -> seen.add(happened)))
                .start();
        LeadCaptured real = captured();
        try {
            Transactions.run(() -> {
                node.outbox().publish(tenant, List.of(captured()));
                throw Refusal.unavailable("changed my mind");
            });
        } catch (Refusal expected) {
            assertThat(expected.code()).isEqualTo("changed my mind");
        }
        node.publish(tenant, real);
        await().until(() -> !seen.isEmpty());
        assertThat(seen).containsExactly(real);
    }

    @Test
    void aFailedReactionIsRepeatedForTheSameEvent() {
        List<EventId> ids = new CopyOnWriteArrayList<>();
        AtomicBoolean failed = new AtomicBoolean();
        Node node = node();
        node.reacting(new Handler<>("flaky", LeadCaptured.class, (id, happened) -> {
                    ids.add(id);
                    if (failed.compareAndSet(false, true)) {
                        throw new IllegalStateException("broken");
                    }
                }))
                .start();
        node.publish(tenant, captured());
        await().until(() -> ids.size() == 2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void theEventsOfOneLeadAreHandledInTheirOrderByTwoNodes() {
        LeadId lead = new LeadId(UUID.randomUUID());
        List<Integer> scores = new CopyOnWriteArrayList<>();
        Handler<LeadScored> handler =
                new Handler<>("scores", LeadScored.class, (id, happened) -> scores.add(happened.score()));
        Node one = node();
        one.reacting(handler).start();
        node().reacting(handler).start();
        List<Integer> expected = new ArrayList<>();
        for (int score = 0; score < 15; score++) {
            expected.add(score);
            one.publish(tenant, new LeadScored(tenant, lead, score, 1, Instant.now()));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> scores.size() == expected.size());
        assertThat(scores).isEqualTo(expected);
    }

    @Test
    void whatAReactionPublishesNamesItsCause() {
        Node node = node();
        List<EventId> ids = new CopyOnWriteArrayList<>();
        node.reacting(new Handler<>("chain", LeadCaptured.class, (id, happened) -> {
                    ids.add(id);
                    node.publish(tenant, new LeadScored(tenant, happened.lead(), 50, 2, Instant.now()));
                }))
                .reacting(new Handler<>("end", LeadScored.class, (id, happened) -> ids.add(id)))
                .start();
        node.publish(tenant, captured());
        await().until(() -> ids.size() == 2);
        List<String> causeAndCorrelation = database.system()
                .query(
                        "select cause, correlation from outbox where id = ?",
                        row -> List.of(row.getString(1), row.getString(2)),
                        ids.get(1).value())
                .get(0);
        assertThat(causeAndCorrelation)
                .containsExactly(ids.get(0).toString(), ids.get(0).toString());
    }

    @Test
    void whateverARequestBeganIsKnownByTheRequest() {
        List<String> known = new CopyOnWriteArrayList<>();
        Node node = node();
        node.doing(new Runner("after", run -> known.add(Correlation.present().orElse("nothing"))))
                .reacting(new Handler<>("first", LeadCaptured.class, (id, happened) -> {
                    known.add(Correlation.present().orElse("nothing"));
                    node.publish(tenant, new LeadScored(tenant, happened.lead(), 50, 2, Instant.now()));
                }))
                .reacting(new Handler<>("second", LeadScored.class, (id, happened) -> {
                    known.add(Correlation.present().orElse("nothing"));
                    node.enqueue(tenant, JobRequest.of("after", happened.lead().value(), Map.of()));
                }))
                .start();
        Correlation.begin("request-1");
        try {
            node.publish(tenant, captured());
        } finally {
            Correlation.end();
        }
        await().until(() -> known.size() == 3);
        assertThat(known).containsOnly("request-1");
    }

    @Test
    void aJobThatNothingBeganIsKnownByNothing() {
        List<String> known = new CopyOnWriteArrayList<>();
        Node node = node();
        node.doing(new Runner("alone", run -> known.add(Correlation.present().orElse("nothing"))))
                .start();
        node.enqueue(tenant, JobRequest.of("alone", UUID.randomUUID(), Map.of()));
        await().until(() -> known.size() == 1);
        assertThat(known).containsExactly("nothing");
    }

    @Test
    void anotherTenantSeesNoEvents() {
        node().publish(tenant, captured());
        assertThat(database.rowsSeenBy(tenant, "outbox")).isEqualTo(1);
        assertThat(database.rowsSeenBy(database.newTenant(), "outbox")).isZero();
    }

    private Node node() {
        Node node = Node.over(database);
        nodes.add(node);
        return node;
    }

    private LeadCaptured captured() {
        return new LeadCaptured(
                tenant,
                new LeadId(UUID.randomUUID()),
                Capture.Via.API,
                LeadSource.Channel.WEB,
                Instant.parse("2026-11-20T10:15:30.123456Z"));
    }
}
